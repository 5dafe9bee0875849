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
                    body[next] = .string("\(request.endpoint)\(request.path)?\(Self.position(index + 1))")
                }
                return .json(200, .object(body))
            }
        }
    }

    private static func position(_ index: Int) -> String { "page=\(index + 1)" }
}
