// SPDX-License-Identifier: MIT

/// The path of a request. Its parameters are percent-encoded as a whole. For generated clients.
///
/// Generated code writes it as an interpolated string:
///
/// ```swift
/// let path: RequestPath = "/chat/threads/\(threadID, named: "id")/messages"
/// ```
///
/// The text around the parameters is sent unchanged. In a parameter, only the unreserved characters of RFC 3986 are
/// kept, so that `a/b` is one segment. A parameter that is empty, `.` or `..` would lead to another route. The path
/// remembers it, and its call fails before anything is sent. So does an id that is already percent-encoded, such as
/// `19%3Ameeting_…%40thread.v2` from a Teams link: encoded again, it would name nothing.
public struct RequestPath: Sendable, ExpressibleByStringInterpolation {
    /// A parameter that would change the route.
    struct InvalidParameter: Sendable {
        /// The parameter's label in Swift.
        let name: String
        /// What is wrong with it: the end of a sentence that starts with its name.
        let reason: String
    }

    /// The path as it is sent.
    let encoded: String

    /// The path with names in braces in place of parameters, for traces and metrics.
    let route: String

    /// The first invalid parameter, if any.
    let invalidParameter: InvalidParameter?

    /// Creates a path without parameters.
    ///
    /// - Parameter value: The path as it is sent, starting with `/`.
    public init(stringLiteral value: String) {
        encoded = value
        route = value
        invalidParameter = nil
    }

    /// Creates a path from text and percent-encoded parameters.
    public init(stringInterpolation: StringInterpolation) {
        encoded = stringInterpolation.encoded
        route = stringInterpolation.route
        invalidParameter = stringInterpolation.invalidParameter
    }

    /// Returns the path as it is sent.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which names the invalid parameter.
    func validated() throws(ACSError) -> String {
        if let invalidParameter {
            throw ACSError(
                .invalidArgument,
                message: "The path parameter \(invalidParameter.name) \(invalidParameter.reason)."
            )
        }
        return encoded
    }

    /// Collects the parts of an interpolated path.
    public struct StringInterpolation: StringInterpolationProtocol {
        var encoded = ""
        var route = ""
        var invalidParameter: InvalidParameter?

        /// Creates an empty path.
        public init(literalCapacity: Int, interpolationCount: Int) {
            encoded.reserveCapacity(literalCapacity + interpolationCount * 40)
        }

        /// Adds text that is sent unchanged.
        public mutating func appendLiteral(_ literal: String) {
            encoded += literal
            route += literal
        }

        /// Adds a parameter, percent-encoded as a whole.
        ///
        /// - Parameters:
        ///   - value: The parameter.
        ///   - name: The parameter's label in Swift, for error messages.
        public mutating func appendInterpolation(_ value: some RequestValue, named name: String) {
            let text = value.requestText
            route += "{\(name)}"
            switch text {
            case "":
                refuse(name, "is empty")
            case ".", "..":
                refuse(name, "is \"\(text)\", which changes the path")
            case _ where Self.isEncodedIdentifier(text):
                refuse(name, "is already percent-encoded; pass the id itself, such as 19:…@thread.v2")
            default:
                encoded += PercentEncoding.encode(text)
            }
        }

        /// Whether a text begins like `8%3A` or `19%3A`. Ids of users, numbers and threads begin with a number and a
        /// colon, so no real id does. Percent signs elsewhere belong to the parameter.
        private static func isEncodedIdentifier(_ text: String) -> Bool {
            let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard !digits.isEmpty else { return false }
            let rest = text.utf8[digits.endIndex...].prefix(3)
            return rest.elementsEqual("%3A".utf8) || rest.elementsEqual("%3a".utf8)
        }

        private mutating func refuse(_ name: String, _ reason: String) {
            invalidParameter = invalidParameter ?? InvalidParameter(name: name, reason: reason)
        }
    }
}
