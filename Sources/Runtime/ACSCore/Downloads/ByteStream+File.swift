// SPDX-License-Identifier: MIT

import SystemPackage

extension ByteStream {
    /// Writes all bytes to a file. Until it is complete, the file has a temporary name next to its path, which ends in
    /// `.part`. Only then does it replace an existing file.
    ///
    /// The file is written on a dedicated thread, so that a slow disk delays this download only.
    ///
    /// - Parameter path: The path of the file. Its folder must exist.
    /// - Returns: The size of the file in bytes.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/fileFailure``, or the stream's error. An existing file is then
    ///   unchanged, and the partial file is removed.
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
        ACSError(.fileFailure, message: "Can't write \(path): \(error).", wasSent: .yes, underlying: error)
    }
}
