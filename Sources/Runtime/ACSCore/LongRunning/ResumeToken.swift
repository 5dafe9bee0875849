// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A token with which another process can resume a long-running operation. It contains addresses and ids, but no
/// secret.
///
/// Store its ``string``, or encode it; both give the same text. It is valid for as long as the service knows the
/// operation.
public struct ResumeToken: Sendable, Hashable {
    /// The stored contents. The keys are part of the format.
    struct Contents: Codable, Sendable, Hashable {
        /// How the operation is watched.
        enum Watching: String, Codable {
            case monitor
            case location
            case ended
        }

        /// The version of the format. Other versions are refused.
        var version = 1
        /// The name of the plan.
        var operation: String
        /// The endpoint, so that a token of another resource is refused.
        var endpoint: String
        var watching: Watching
        /// The address of the status.
        var monitor: String?
        /// The `Location` of the first response.
        var location: String?
        /// The first request.
        var method: String
        var url: String
        /// The first request's path with names in place of its parameters; missing in tokens of earlier versions.
        var route: String?
        var clientRequestID: String
    }

    let contents: Contents

    init(_ contents: Contents) {
        self.contents = contents
    }

    /// Reads a token from its text.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if it is not the text of a token.
    public init(_ string: String) throws {
        guard let data = Data(base64Encoded: string),
            let contents = try? JSONDecoder().decode(Contents.self, from: data),
            contents.version == 1
        else {
            throw ACSError(.invalidArgument, message: "The text is not a resume token that this version can read.")
        }
        self.contents = contents
    }

    /// The token as text, to be stored.
    public var string: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Encoding only strings and an integer can't fail.
        return ((try? encoder.encode(contents)) ?? Data()).base64EncodedString()
    }
}

extension ResumeToken: Codable {
    /// Decodes the token from its text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            self = try ResumeToken(container.decode(String.self))
        } catch let error as ACSError {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.message)
        }
    }

    /// Encodes the token as its text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(string)
    }
}

extension ResumeToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The operation and its endpoint, such as `PhoneNumbersClient.purchase at
    /// https://contoso.communication.azure.com`.
    ///
    /// The token's addresses are left out, because they may contain a phone number. To store the token, use ``string``.
    public var description: String { "\(contents.operation) at \(contents.endpoint)" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of ``description``.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
