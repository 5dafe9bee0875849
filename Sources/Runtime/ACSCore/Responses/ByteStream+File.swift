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
    /// Writes all bytes to a file, which gets its name when it is complete: until then they stand in one beside it, whose
    /// name ends with `.part`. A file that has the name already is replaced then.
    ///
    /// - Parameter path: The file's path; its folder must be there.
    /// - Returns: How many bytes the file has.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/fileFailure``, or what stops the stream; the file is then as it was,
    ///   and the part is gone.
    @discardableResult
    public func write(toFile path: String) async throws -> Int64 {
        // A name of its own for each download, so that two to the same place don't write into one another.
        let part = "\(path).\(String(UInt64.random(in: 0 ... .max), radix: 16)).part"
        do {
            let file = try FileDescriptor.open(
                FilePath(part),
                .writeOnly,
                // A link that waits under the name leads nowhere.
                options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead, .otherRead]
            )
            do {
                let count = try await write(to: file)
                guard rename(part, path) == 0 else { throw Errno(rawValue: errno) }
                return count
            } catch {
                unlink(part)
                throw error
            }
        } catch let error as Errno {
            throw describe(ACSError.fileFailure(path, error))
        }
    }

    /// Writes all bytes, and closes the file.
    private func write(to file: FileDescriptor) async throws -> Int64 {
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
    }
}

extension ACSError {
    fileprivate static func fileFailure(_ path: String, _ error: Errno) -> ACSError {
        ACSError(.fileFailure, message: "\(path) can't be written: \(error).", wasSent: .yes, underlying: error)
    }
}
