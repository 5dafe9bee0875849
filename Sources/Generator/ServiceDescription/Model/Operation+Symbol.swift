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

    /// The names in documentation links of everything that is generated for the operation.
    func symbols(of client: Client) -> [String] {
        var members = [symbol]
        if let longRunning { members.append("\(longRunning.resumeName.text)(from:options:)") }
        if !returnedHeaders.isEmpty {
            let type = Client.headersType.text
            members += ["\(type)/\(symbol)", "\(type)/\(headersName.text)"]
        }
        var symbols = members.map { "\(client.name.text)/\($0)" }
        if case .responses(let responses) = outcome, case .cases(let name, _) = responses.shape {
            symbols.append(name.text)
        }
        return symbols
    }
}
