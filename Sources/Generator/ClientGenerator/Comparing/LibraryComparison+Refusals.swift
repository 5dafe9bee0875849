// SPDX-License-Identifier: MIT

import ServiceDescription

extension LibraryComparison {
    /// What receives responses: a method, or each of several.
    struct Receiver {
        /// In a sentence, in the singular.
        let words: String
        let before: SwiftDeclaration
        let after: SwiftDeclaration
        let location: SourceLocation

        init(_ pair: OperationPair) {
            words = "`\(pair.after.symbol)`"
            before = pair.before
            after = pair.after
            location = pair.new.location
        }

        /// Several methods: of a client, or else of the library.
        init(_ pairs: [OperationPair], of library: Library) {
            let clients = Set(pairs.map(\.clients.new.name))
            let client = clients.count == 1 ? pairs.first?.clients.new : nil
            after =
                client?.declaration ?? SwiftDeclaration(symbol: library.module, text: "import \(library.module)")
            before = after
            words = "each of \(pairs.count) operations of `\(after.symbol)`"
            location = client?.location ?? library.location
        }
    }

    private mutating func add(
        _ rule: ChangeRule,
        _ receiver: Receiver,
        at location: SourceLocation,
        _ predicate: String
    ) {
        add(rule, at: location, "\(receiver.words) \(predicate)", before: receiver.before, after: receiver.after)
    }

    // MARK: Refusals

    /// The places of `errors` that hold for an operation, in both versions.
    private struct ErrorPlaces: Hashable {
        let old: SourceLocation?
        let new: SourceLocation?
    }

    /// Compares the responses to refused requests, once for all operations that have them from the same `errors`.
    mutating func compareRefusals() {
        let groups = Dictionary(grouping: refusals) { pair in
            ErrorPlaces(old: pair.old.errors.location, new: pair.new.errors.location)
        }
        for pairs in groups.values {
            guard let first = pairs.first else { continue }
            let receiver = pairs.count == 1 ? Receiver(first) : Receiver(pairs, of: new)
            compare(first.old.errors, first.new.errors, receiver)
        }
    }

    private mutating func compare(_ before: ErrorContract, _ after: ErrorContract, _ receiver: Receiver) {
        func bodies(_ errors: ErrorContract, _ canonical: (ValueType) -> ValueType) -> [Int: String] {
            let other = (0, errors.otherwise.map(canonical)?.swiftText ?? "the raw body")
            let known = errors.byStatus.map { ($0.status, $0.type.map(canonical)?.swiftText ?? "no body") }
            return Dictionary(known + [other]) { first, _ in first }
        }
        let place = after.location ?? receiver.location
        if bodies(before, types.old) != bodies(after, types.new) {
            add(.errorBodyChanged, receiver, at: place, "is refused with bodies of other types")
        }
        compareHeaders(before.headers, after.headers, receiver, .refusal(at: place))
        compareDocumentation(before.byStatus, after.byStatus, receiver)
    }

    // MARK: Parts of responses

    /// The responses that have the headers.
    enum HeaderSource {
        /// A success: `areNamed` says whether the headers have properties, and not only documentation.
        case success(areNamed: Bool)
        /// A refusal, whose headers have documentation alone; the place of `errors` in the new version.
        case refusal(at: SourceLocation)
    }

    mutating func compareHeaders(
        _ before: [Parameter],
        _ after: [Parameter],
        _ receiver: Receiver,
        _ source: HeaderSource
    ) {
        let (areNamed, place, suffix) =
            switch source {
            case .success(let areNamed): (areNamed, receiver.location, "")
            case .refusal(let place): (false, place, " when it is refused")
            }
        var pairs = Pairs(before, after)
        pairs.match { $0.wireName.lowercased() }
        for header in pairs.removed {
            let rule = areNamed ? ChangeRule.responseHeaderRemoved : .documentedHeaderRemoved
            let name = "the header `\(header.wireName)`"
            add(rule, receiver, at: place, "no longer returns \(name)\(suffix)")
        }
        for header in pairs.added {
            let rule = areNamed ? ChangeRule.responseHeaderAdded : .documentedHeaderAdded
            let name = "the header `\(header.wireName)`"
            add(rule, receiver, at: header.location, "can return \(name)\(suffix)")
        }
        for (first, second) in pairs.both {
            if types.old(first.type) != types.new(second.type) {
                let rule = areNamed ? ChangeRule.responseHeaderChanged : .documentedHeaderRemoved
                let name = "the header `\(second.wireName)` with another type"
                add(rule, receiver, at: second.location, "returns \(name)\(suffix)")
            } else if areNamed, first.swiftName != second.swiftName {
                let words = "returns the header `\(second.wireName)` as `\(second.swiftName.text)`"
                add(.responseHeaderChanged, receiver, at: second.location, words)
            }
            let symbol = "\(receiver.after.symbol), \(second.wireName)"
            compareDocumentation(first.docs, second.docs, of: symbol, at: second.location)
            let declaration = SwiftDeclaration(symbol: symbol, text: receiver.after.text)
            compareConstraints(first.constraints, second.constraints, of: declaration, at: second.location)
        }
    }

    mutating func compareDocumentation(_ before: [Response], _ after: [Response], _ receiver: Receiver) {
        var pairs = Pairs(before, after)
        pairs.match(by: \.status)
        for (first, second) in pairs.both {
            let symbol = "\(receiver.after.symbol), \(second.status)"
            compareDocumentation(first.docs, second.docs, of: symbol, at: second.location)
        }
    }
}
