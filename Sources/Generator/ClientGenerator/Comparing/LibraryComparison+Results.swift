// SPDX-License-Identifier: MIT

import ServiceDescription

extension LibraryComparison {
    /// Compares what a method returns, and the responses that it accepts.
    mutating func compareResult(_ pair: OperationPair) {
        let kinds = (resultKind(pair.old, types.old), resultKind(pair.new, types.new))
        if kinds.0 != kinds.1 {
            let words = [pair.old, pair.new].map { $0.resultText.map { "`\($0)`" } ?? "nothing" }
            let predicate =
                words[0] == words[1]
                ? "returns its result in another way" : "returns \(words[1]) instead of \(words[0])"
            addArgument(.resultChanged, pair, pair.new.location, predicate)
        }
        switch (pair.old.outcome, pair.new.outcome) {
        case (.responses(let before), .responses(let after)):
            compareStatuses(before, after, pair)
            let areNamed = pair.old.longRunning == nil && pair.new.longRunning == nil
            compareHeaders(before.headers, after.headers, Receiver(pair), .success(areNamed: areNamed))
            compareCases(before.shape, after.shape, pair)
            compareDocumentation(before.responses, after.responses, Receiver(pair))
        case (.pages(let before), .pages(let after)):
            let names = [before, after].map { "`\($0.itemsField)` and `\($0.nextField)`" }
            if names[0] != names[1] {
                let sentence = "reads its pages from \(names[1]) instead of \(names[0])"
                addArgument(.pageFieldsChanged, pair, pair.new.location, sentence)
            }
        default: break
        }
        if pair.old.creates?.path != pair.new.creates?.path {
            let words = [pair.old.creates, pair.new.creates].map { created in
                created.map { "`\($0.path.joined(separator: "."))`" } ?? "nothing"
            }
            let sentence = "reads the id of what it created from \(words[1]) instead of \(words[0])"
            addArgument(.createdIDChanged, pair, pair.new.creates?.location ?? pair.new.location, sentence)
        }
    }

    /// A text that is equal for results that the same code can use.
    private func resultKind(_ operation: Operation, _ canonical: (ValueType) -> ValueType) -> String {
        if let longRunning = operation.longRunning {
            return "operation " + (longRunning.result.map(canonical)?.swiftText ?? "Void")
        }
        switch operation.outcome {
        case .pages(let pages): return "pages of \(canonical(pages.item).swiftText)"
        case .responses(let responses):
            switch responses.shape {
            case .nothing: return "nothing"
            case .value(let type): return "value \(canonical(type).swiftText)"
            case .cases(let name, _): return "cases \(name.text)"
            }
        }
    }

    private mutating func compareStatuses(_ before: Responses, _ after: Responses, _ pair: OperationPair) {
        for status in after.statuses where !before.statuses.contains(status) {
            let place = after.responses.first { $0.status == status }?.location ?? pair.new.location
            addArgument(.statusAdded, pair, place, "succeeds with the status \(status), too")
        }
        for status in before.statuses where !after.statuses.contains(status) {
            addArgument(.statusRemoved, pair, pair.new.location, "fails with the status \(status)")
        }
    }

    /// Compares the enums of methods that return several types.
    private mutating func compareCases(_ before: Responses.Shape, _ after: Responses.Shape, _ pair: OperationPair) {
        guard case .cases(let oldName, let oldCases) = before, case .cases(let name, let cases) = after else { return }
        let place = pair.new.location
        func all(_ cases: [ResultCase], _ name: SwiftName, _ canonical: (ValueType) -> ValueType) -> [EnumCase] {
            cases.map { result in
                EnumCase(
                    owner: name,
                    name: result.name,
                    wireName: result.statuses.sorted().map(String.init).joined(separator: ", "),
                    field: nil,
                    content: result.type?.swiftText,
                    canonicalContent: result.type.map(canonical),
                    docs: nil,
                    location: place
                )
            }
        }
        compareCases(
            all(oldCases, oldName, types.old),
            all(cases, name, types.new),
            owner: place,
            matchingNameFirst: true
        )
    }
}
