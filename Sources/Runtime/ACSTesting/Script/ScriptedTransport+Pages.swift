// SPDX-License-Identifier: MIT

import ACSCore

extension ScriptedTransport {
    /// Adds the pages of a list, each for one request. All but the last have a link to the next one.
    ///
    /// ```swift
    /// transport.onPages("/phoneNumbers", items: "phoneNumbers", [[first, second], [], [third]])
    /// ```
    ///
    /// - Parameters:
    ///   - path: The path of the list, as in ``on(_:_:response:_:)``.
    ///   - items: The field of a page with its items.
    ///   - next: The field of a page with the link.
    ///   - pages: The items of each page: models, or JSON as `JSONValue`.
    public func onPages(
        _ path: String,
        items: String = "value",
        next: String = "nextLink",
        _ pages: [[some Encodable & Sendable]]
    ) {
        // The last page first, because the first page's pattern matches the others' requests, too.
        for (index, page) in pages.enumerated().reversed() {
            let separator = path.contains("?") ? "&" : "?"
            let pattern = index == 0 ? path : "\(path)\(separator)\(Self.position(index))"
            on(.get, pattern) { request in
                var body = [items: try ServiceJSON.decode(JSONValue.self, from: ServiceJSON.encode(page))]
                if index + 1 < pages.count {
                    body[next] = .string(Self.link(after: request, to: index + 1))
                }
                return .json(200, .object(body))
            }
        }
    }

    /// The request's own address with another position, and without the version, which clients add.
    private static func link(after request: ReceivedRequest, to index: Int) -> String {
        let own = request.target.drop { $0 != "?" }.dropFirst().split(separator: "&")
        let kept = own.filter { !$0.hasPrefix("page=") && !$0.hasPrefix("api-version=") }.map(String.init)
        return "\(request.endpoint)\(request.path)?\((kept + [position(index)]).joined(separator: "&"))"
    }

    private static func position(_ index: Int) -> String { "page=\(index + 1)" }
}
