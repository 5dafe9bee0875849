// SPDX-License-Identifier: MIT

import SystemPackage

extension ByteStream {
    /// Writes all bytes to a file, which gets its name when it is complete: until then they stand in one beside it, whose
    /// name ends with `.part`. A file that has the name already is replaced then.
    ///
    /// Files are written on threads of their own, so that a slow disk holds up this download alone.
    ///
    /// - Parameter path: The file's path; its folder must be there.
    /// - Returns: How many bytes the file has.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/fileFailure``, or what stops the stream; the file is then as it was,
    ///   and the part is gone.
    @discardableResult
    public func write(toFile path: String) async throws -> Int64 {
        let file = PartialFile(path)
        do {
            try await file.open()
            var count: Int64 = 0
            for try await piece in self {
                try await file.write(piece)
                count += Int64(piece.count)
            }
            try await file.complete()
            return count
        } catch {
            await file.remove()
            throw (error as? Errno).map { describe(ACSError.fileFailure(path, $0)) } ?? error
        }
    }
}

extension ACSError {
    fileprivate static func fileFailure(_ path: String, _ error: Errno) -> ACSError {
        ACSError(.fileFailure, message: "\(path) can't be written: \(error).", wasSent: .yes, underlying: error)
    }
}
