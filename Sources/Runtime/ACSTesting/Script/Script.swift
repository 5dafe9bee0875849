// SPDX-License-Identifier: MIT

/// The remaining responses, and the requests so far.
struct Script: Sendable {
    /// Creates the response to a request.
    typealias Responding = @Sendable (ReceivedRequest) async throws -> ScriptedResponse

    private struct Entry {
        /// `nil` for any request.
        let route: Route?
        let isRepeated: Bool
        let response: Responding

        func match(_ request: ReceivedRequest) -> ReceivedRequest? {
            guard let route else { return request }
            return route.match(request)
        }
    }

    private var entries: [Entry] = []
    private(set) var requests: [ReceivedRequest] = []
    private(set) var unexpected: [ReceivedRequest] = []

    mutating func add(_ route: Route?, isRepeated: Bool = false, _ response: @escaping Responding) {
        entries.append(Entry(route: route, isRepeated: isRepeated, response: response))
    }

    /// Records a request and takes the first response for it. Repeated responses come last.
    mutating func take(_ request: ReceivedRequest) -> (request: ReceivedRequest, response: Responding)? {
        for isRepeated in [false, true] {
            for (index, entry) in entries.enumerated() where entry.isRepeated == isRepeated {
                guard let matched = entry.match(request) else { continue }
                if !isRepeated { entries.remove(at: index) }
                requests.append(matched)
                return (matched, entry.response)
            }
        }
        requests.append(request)
        unexpected.append(request)
        return nil
    }

    /// The routes of the responses that no request took.
    var unused: [String] {
        entries.filter { !$0.isRepeated }.map { $0.route?.description ?? "any request" }
    }

    /// The routes of the remaining responses.
    var left: [String] {
        entries.map { $0.route?.description ?? "any request" }
    }
}
