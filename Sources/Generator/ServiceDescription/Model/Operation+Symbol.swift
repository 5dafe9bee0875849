// SPDX-License-Identifier: MIT

extension Operation {
    /// The name of the method in documentation links, such as `beginSearch(countryCode:_:options:)`.
    public var symbol: String {
        var labels: [String] = []
        if case .url(let parameter) = target { labels.append(parameter.swiftName.text) }
        labels += path.map(\.swiftName.text)
        if let body {
            labels.append("_")
            if case .content(let types) = body.format, types.count > 1 { labels.append("contentType") }
        }
        labels += (query + headers).map(\.swiftName.text)
        if !preconditions.isEmpty { labels.append("conditions") }
        labels.append("options")
        return "\((longRunning?.beginName ?? name).text)(\(labels.map { $0 + ":" }.joined()))"
    }
}
