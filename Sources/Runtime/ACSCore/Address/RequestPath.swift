// SPDX-License-Identifier: MIT

/// The path of a request, whose parameters are percent-encoded whole.
///
/// Generated code writes it as an interpolated string:
///
/// ```swift
/// let path: RequestPath = "/chat/threads/\(threadID, named: "id")/messages"
/// ```
///
/// The text around the parameters is sent as it is written. In a parameter only the unreserved characters of
/// RFC 3986 stay, so that `a/b` is one segment. A parameter that is empty, `.` or `..` would lead to another route
/// than the one meant: it is remembered, and the call that uses the path fails before anything is sent. So does one that
/// is a percent-encoded id, such as `19%3Ameeting_…%40thread.v2` of a Teams link: encoded again, it would name nothing.
public struct RequestPath: Sendable, ExpressibleByStringInterpolation {
    /// A parameter that would change the route.
    struct InvalidParameter: Sendable {
        /// The parameter's label in Swift.
        let name: String
        /// What is wrong with it, as the end of a sentence that starts with its name.
        let reason: String
    }

    /// The path as it is sent.
    let encoded: String

    /// The path with names in braces in place of its parameters, for traces and metrics.
    let route: String

    /// The first parameter that must not be sent, if there is one.
    let invalidParameter: InvalidParameter?

    /// Makes a path without parameters.
    ///
    /// - Parameter value: The path as it is sent, starting with `/`.
    public init(stringLiteral value: String) {
        encoded = value
        route = value
        invalidParameter = nil
    }

    /// Makes a path from its text and its percent-encoded parameters.
    public init(stringInterpolation: StringInterpolation) {
        encoded = stringInterpolation.encoded
        route = stringInterpolation.route
        invalidParameter = stringInterpolation.invalidParameter
    }

    /// The path as it is sent.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` that names the parameter which must not be sent.
    func validated() throws(ACSError) -> String {
        if let invalidParameter {
            throw ACSError(
                .invalidArgument,
                message: "The path parameter \(invalidParameter.name) \(invalidParameter.reason)."
            )
        }
        return encoded
    }

    /// Collects the pieces of an interpolated path.
    public struct StringInterpolation: StringInterpolationProtocol {
        var encoded = ""
        var route = ""
        var invalidParameter: InvalidParameter?

        /// Starts an empty path.
        public init(literalCapacity: Int, interpolationCount: Int) {
            encoded.reserveCapacity(literalCapacity + interpolationCount * 40)
        }

        /// Adds text that is sent as it is written.
        public mutating func appendLiteral(_ literal: String) {
            encoded += literal
            route += literal
        }

        /// Adds a parameter, percent-encoded whole.
        ///
        /// - Parameters:
        ///   - value: The parameter.
        ///   - name: The parameter's label in Swift, for the error that an empty one gives.
        public mutating func appendInterpolation(_ value: some RequestValue, named name: String) {
            let text = value.requestText
            route += "{\(name)}"
            switch text {
            case "":
                refuse(name, "is empty")
            case ".", "..":
                refuse(name, "is \"\(text)\", which stands for another path")
            case _ where Self.isEncodedIdentifier(text):
                refuse(name, "is percent-encoded already; pass the id itself, such as 19:…@thread.v2")
            default:
                encoded += PercentEncoding.encode(text)
            }
        }

        /// Whether a text begins as `8%3A`, `19%3A` and the like. No id does: ids of users, numbers and threads begin with a
        /// number and a colon. Percent signs elsewhere are a parameter's own.
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
