// SPDX-License-Identifier: MIT

import ACSTesting
import Foundation
import HTTPTypes

/// All of a request, for a comparison with the documentation.
struct SentRequest: Equatable {
    let method: String
    let url: String
    /// By their names in lower case. A value that is a random id reads `<id>`.
    let headers: [String: String]
    let body: String

    init(_ method: String, _ url: String, _ headers: [String: String], _ body: String = "") {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }

    init(_ request: ReceivedRequest) {
        let fields = request.head.headerFields.map { field in
            (field.name.canonicalName, UUID(uuidString: field.value) == nil ? field.value : "<id>")
        }
        self.init(
            request.head.method.rawValue,
            request.endpoint + request.target,
            Dictionary(fields) { "\($0), \($1)" },
            request.text
        )
    }
}
