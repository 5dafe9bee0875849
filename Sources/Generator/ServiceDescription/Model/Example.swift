// SPDX-License-Identifier: MIT

/// A call of an operation: Swift code for its documentation, and what the code sends and receives.
public struct Example: Sendable {
    /// The client, such as `SMSClient`.
    public var client: String
    /// The key of the operation.
    public var operation: String
    /// Unique for the operation.
    public var name: String
    public var docs: String
    /// Swift statements, in which `client` is the client. Imports of other modules come first.
    public var code: [String]
    public var request: Message
    public var response: Message
    public var location: SourceLocation

    /// The modules that the code imports, besides that of the library.
    public var imports: [String] {
        code.prefix { $0.hasPrefix("import ") }.map { String($0.dropFirst("import ".count)) }
    }

    /// The code below its imports.
    public var statements: [String] {
        imports.isEmpty ? code : Array(code.dropFirst(imports.count).drop(while: \.isEmpty))
    }

    /// A request or response as HTTP text.
    public struct Message: Sendable {
        /// `POST /sms?api-version=2021-03-07` of a request, `202` of a response.
        public var start: String
        /// In the order of the text.
        public var headers: [(name: String, value: String)]
        /// `nil` without a body.
        public var body: String?
    }
}
