// SPDX-License-Identifier: MIT

import ACSCore

/// The requests that a response is for.
struct Route: Sendable, CustomStringConvertible {
    let method: HTTPMethod
    let path: PathPattern

    init(_ method: HTTPMethod, _ path: String) {
        self.method = method
        self.path = PathPattern(path)
    }

    /// The request with the values of the placeholders, or `nil` if it does not match the route.
    func match(_ request: ReceivedRequest) -> ReceivedRequest? {
        guard request.method == method, let parameters = path.parameters(of: request) else { return nil }
        var request = request
        request.parameters = parameters
        return request
    }

    var description: String { "\(method.rawValue) \(path)" }
}
