// SPDX-License-Identifier: MIT

import HTTPTypes

/// A request for a token.
struct TokenCall: Sendable {
    var method = HTTPRequest.Method.get
    /// The issuer's address, with its path but without a query.
    var address: IssuerAddress
    var query: [(name: String, value: String)] = []
    var headers: [(name: String, value: String)] = []
    /// Headers whose values are never printed.
    var secretHeaders: [(name: String, value: String)] = []
    /// The form fields; `nil` for no body.
    var form: [(name: String, value: String)]?

    var request: TransportRequest {
        var fields = HTTPFields()
        fields[.accept] = "application/json"
        for (name, value) in headers + secretHeaders {
            // An invalid secret is left out, and the issuer says what is missing.
            guard let name = HTTPField.Name(name), HTTPField.isValidValue(value) else { continue }
            fields[name] = value
        }
        if form != nil { fields[.contentType] = "application/x-www-form-urlencoded" }
        let head = HTTPRequest(
            method: method,
            scheme: address.scheme,
            authority: address.authority,
            path: query.isEmpty ? address.path : "\(address.path)?\(Self.encode(query))",
            headerFields: fields
        )
        return TransportRequest(head: head, body: Array((form.map(Self.encode) ?? "").utf8))
    }

    /// Texts that no error may repeat, even if the response does.
    var secrets: [String] {
        let fields = (form ?? []).filter { ["client_secret", "client_assertion"].contains($0.name) }
        let words = secretHeaders.flatMap { [$0.value] + $0.value.split(separator: " ").dropFirst().map(String.init) }
        return fields.map(\.value) + words
    }

    private static func encode(_ parameters: [(name: String, value: String)]) -> String {
        parameters
            .map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
            .joined(separator: "&")
    }
}
