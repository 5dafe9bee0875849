// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What another process needs in order to go on with a long-running operation: addresses and ids, and no secret.
///
/// Store its ``string``, or encode it; both are the same text. It is good as long as the service knows the operation.
public struct ResumeToken: Sendable, Hashable {
    /// What is stored. Its keys are part of the format.
    struct Contents: Codable, Sendable, Hashable {
        /// How the operation is watched.
        enum Watching: String, Codable {
            case monitor
            case location
            case ended
        }

        /// The format; other ones are refused.
        var version = 1
        /// The plan's name.
        var operation: String
        /// The endpoint, so that a token of another resource is refused.
        var endpoint: String
        var watching: Watching
        /// Where to ask how far it has come.
        var monitor: String?
        /// The first answer's `Location`.
        var location: String?
        /// The first request.
        var method: String
        var url: String
        var clientRequestID: String
    }

    let contents: Contents

    init(_ contents: Contents) {
        self.contents = contents
    }

    /// Reads the text of a token.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` when it is not the text of a token.
    public init(_ string: String) throws {
        guard let data = Data(base64Encoded: string),
            let contents = try? JSONDecoder().decode(Contents.self, from: data),
            contents.version == 1
        else {
            throw ACSError(.invalidArgument, message: "The text is not a resume token that this version can read.")
        }
        self.contents = contents
    }

    /// The token as text, for storing.
    public var string: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Nothing but strings and one integer: encoding them can't fail.
        return ((try? encoder.encode(contents)) ?? Data()).base64EncodedString()
    }
}

extension ResumeToken: Codable {
    /// Reads the token from its text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            self = try ResumeToken(container.decode(String.self))
        } catch let error as ACSError {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.message)
        }
    }

    /// Writes the token as its text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(string)
    }
}

extension ResumeToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The operation and its endpoint, such as `PhoneNumbersClient.purchase at https://contoso.communication.azure.com`.
    ///
    /// The addresses in the token may name a phone number, and are left out. To store the token, use ``string``.
    public var description: String { "\(contents.operation) at \(contents.endpoint)" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows what ``description`` shows.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
