// SPDX-License-Identifier: MIT

/// Compares examples with the operations that they call.
struct ExampleCheck {
    let library: Library
    let diagnostics: Diagnostics

    func check(_ examples: [Example]) {
        for example in examples { check(example) }
    }

    private func check(_ example: Example) {
        guard let client = library.client(named: example.client) else {
            let hint = diagnostics.hint(for: example.client, in: library.clients.map(\.name.text))
            report(UnknownName(name: example.client, what: "client", hint: hint), example)
            return
        }
        guard let operation = client.operation(named: example.operation) else {
            let hint = diagnostics.hint(for: example.operation, in: client.operations.map(\.name.text))
            report(UnknownName(name: example.operation, what: "operation of \(example.client)", hint: hint), example)
            return
        }
        let start = example.request.start.split(separator: " ", maxSplits: 1)
        let template = "\(operation.method.rawValue) \(operation.target.template)"
        if start.first.map(String.init) != operation.method.rawValue
            || !Self.matches(start.last?.prefix { $0 != "?" } ?? "", operation.target)
        {
            report(ExampleMismatch(problem: "its request is not `\(template)`"), example)
        }
        guard let status = Int(example.response.start), (200..<600).contains(status) else {
            report(ExampleMismatch(problem: "its response does not begin with a status such as `200`"), example)
            return
        }
        if status < 300, !operation.outcome.statuses.contains(status) {
            report(ExampleMismatch(problem: "the operation has no response with status \(status)"), example)
        }
    }

    /// Whether a path has the segments of a template, with something in the place of each parameter.
    private static func matches(_ path: Substring, _ target: RequestTarget) -> Bool {
        guard case .path(let segments) = target else { return path.hasPrefix("https://") }
        var rest = path
        for (index, segment) in segments.enumerated() {
            switch segment {
            case .literal(let literal):
                guard rest.hasPrefix(literal) else { return false }
                rest = rest.dropFirst(literal.count)
            case .parameter:
                // A value contains no slash; it ends where the next literal, such as `:play`, begins.
                let value = rest.prefix { $0 != "/" }
                guard case .literal(let next)? = segments.dropFirst(index + 1).first, !next.hasPrefix("/") else {
                    guard !value.isEmpty else { return false }
                    rest = rest.dropFirst(value.count)
                    continue
                }
                guard let end = value.firstRange(of: next)?.lowerBound, end > value.startIndex else { return false }
                rest = rest[end...]
            }
        }
        return rest.isEmpty
    }

    private func report(_ rule: any Rule, _ example: Example) {
        diagnostics.report(rule, at: example.location)
    }
}

extension Outcome {
    /// The statuses that mean success.
    fileprivate var statuses: [Int] {
        switch self {
        case .responses(let responses): responses.statuses
        case .pages: [200]
        }
    }
}
