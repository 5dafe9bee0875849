// SPDX-License-Identifier: MIT

import ACSCore
import SystemPackage

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension EmailAttachment {
    /// The service's limit for a whole request is 10 MB. Base64 encodes three bytes as four.
    private static let sizeLimit = 10_000_000 / 4 * 3

    /// Creates an attachment from a file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - name: The name shown to recipients. The file's own name if left out.
    ///   - contentType: The media type. If left out, it is determined by the name's extension, or
    ///     `application/octet-stream` if the extension is unknown.
    ///   - contentID: The id by which the HTML body shows the file inline, as `cid:` and this id.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/fileFailure`` if the file can't be read within half a
    ///   minute, or exceeds 7.5 MB, which are 10 MB in a request. Or `CancellationError`.
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
            throw ACSError(.fileFailure, message: "\(path) can't be read: \(error).", underlying: error)
        }
        self.init(
            name: name,
            contentType: contentType ?? MediaType.of(fileName: name),
            content: Data(bytes),
            contentID: contentID
        )
    }
}
