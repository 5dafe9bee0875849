// SPDX-License-Identifier: MIT

import ACSCore
import SystemPackage

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension EmailAttachment {
    /// A request of the service has at most 10 MB, and Base64 makes four bytes of three.
    private static let sizeLimit = 10 << 20

    /// Reads a file to send with a message.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - name: The name that recipients see; the file's own if left out.
    ///   - contentType: The media type; found by the name's extension if left out, `application/octet-stream` if the
    ///     extension is unknown.
    ///   - contentID: Lets the HTML body show the file inline, as `cid:` and this id.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/fileFailure`` if the file can't be read or has more than 10 MB,
    ///   or `CancellationError`.
    public init(
        contentsOfFile path: String,
        name: String? = nil,
        contentType: String? = nil,
        contentID: String? = nil
    ) async throws {
        let name = name ?? FilePath(path).lastComponent?.string ?? path
        let bytes: [UInt8]
        do {
            bytes = try await SmallFile.contents(of: path, upTo: Self.sizeLimit)
        } catch let error as Errno {
            throw ACSError(.fileFailure, message: "\(path) can't be read: \(error).", wasSent: .no, underlying: error)
        }
        self.init(
            name: name,
            contentType: contentType ?? MediaType.of(fileName: name),
            content: Data(bytes),
            contentID: contentID
        )
    }
}
