// SPDX-License-Identifier: MIT

import SystemPackage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension ByteStream {
    /// Writes all bytes to a file, which gets its name when it is complete: until then they stand in one beside it, with
    /// `.part` behind the name. A file that has the name already is replaced then.
    ///
    /// - Parameter path: The file's path; its folder must be there.
    /// - Returns: How many bytes the file has.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/fileFailure``, or what stops the stream; the file is then as it was,
    ///   and the part is gone.
    @discardableResult
    public func write(toFile path: String) async throws -> Int64 {
        let part = path + ".part"
        do {
            let count = try await writeAll(to: part)
            guard rename(part, path) == 0 else { throw ACSError.fileFailure(path, Errno(rawValue: errno)) }
            return count
        } catch {
            unlink(part)
            throw error
        }
    }

    private func writeAll(to path: String) async throws -> Int64 {
        do {
            let file = try FileDescriptor.open(
                FilePath(path),
                .writeOnly,
                options: [.create, .truncate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead, .otherRead]
            )
            var count: Int64 = 0
            do {
                for try await piece in self { count += Int64(try file.writeAll(piece)) }
            } catch {
                // The first error tells more than a second one would.
                try? file.close()
                throw error
            }
            try file.close()
            return count
        } catch let error as Errno {
            throw ACSError.fileFailure(path, error)
        }
    }
}

extension ACSError {
    fileprivate static func fileFailure(_ path: String, _ error: Errno) -> ACSError {
        ACSError(.fileFailure, message: "\(path) can't be written: \(error).", wasSent: .yes, underlying: error)
    }
}
