// SPDX-License-Identifier: MIT

import ServiceDescription

extension LibraryComparison {
    /// A parameter of a method, and how it is sent.
    struct MethodParameter {
        enum Place: String {
            case path
            case query
            case header
        }

        let place: Place
        let parameter: Parameter

        /// Names on the wire; those of paths are not sent.
        fileprivate var key: String { "\(place) \(parameter.wireName)" }

        /// Whether calls can leave it out.
        var hasDefault: Bool { parameter.isOptional || parameter.defaultValue != nil }

        fileprivate static func all(of operation: Operation) -> [Self] {
            var all = operation.path.map { Self(place: .path, parameter: $0) }
            if case .url(let parameter) = operation.target { all.append(Self(place: .path, parameter: parameter)) }
            all += operation.query.map { Self(place: .query, parameter: $0) }
            return all + operation.headers.map { Self(place: .header, parameter: $0) }
        }
    }

    private static func pairs(of pair: OperationPair) -> Pairs<MethodParameter> {
        var pairs = Pairs(MethodParameter.all(of: pair.old), MethodParameter.all(of: pair.new))
        pairs.match(by: \.key)
        pairs.match { "\($0.place) \($0.parameter.swiftName.text)" }
        pairs.match(by: \.parameter.swiftName)
        return pairs
    }

    /// The old Swift names of path parameters by the new ones.
    func pathNames(_ pair: OperationPair) -> [SwiftName: SwiftName] {
        var names = pair.names
        for (before, after) in Self.pairs(of: pair).both where after.place == .path {
            names[after.parameter.swiftName] = before.parameter.swiftName
        }
        return names
    }

    mutating func compareArguments(_ pair: OperationPair) {
        let pairs = Self.pairs(of: pair)
        for argument in pairs.removed {
            addArgument(.argumentRemoved, pair, pair.new.location, "has no argument `\(argument.name)` any more")
        }
        for argument in pairs.added {
            let place = argument.parameter.location
            if !argument.hasDefault {
                addArgument(.argumentRequired, pair, place, "requires the new argument `\(argument.name)`")
            } else if argument.parameter.defaultValue != nil {
                let sentence = "has a new argument `\(argument.name)`, whose default is sent"
                addArgument(.argumentWithDefaultAdded, pair, place, sentence)
            } else {
                addArgument(.argumentAdded, pair, place, "has a new optional argument `\(argument.name)`")
            }
        }
        for (before, after) in pairs.both { compare(before, after, pair) }
        compareConditions(pair)
        compareOrder(pairs, pair)
    }

    private mutating func compare(_ old: MethodParameter, _ new: MethodParameter, _ pair: OperationPair) {
        let (before, after) = (old.parameter, new.parameter)
        let place = after.location
        if before.swiftName != after.swiftName {
            addArgument(.argumentRenamed, pair, place, "has the argument `\(new.name)` instead of `\(old.name)`")
        }
        if new.place != .path, old.place != new.place || before.wireName != after.wireName {
            let words = [old, new].map { "\($0.place) `\($0.parameter.wireName)`" }
            let sentence = "sends `\(new.name)` in the \(words[1]) instead of the \(words[0])"
            addArgument(.argumentWireNameChanged, pair, place, sentence)
        }
        compareType(old, new, pair)
        if old.hasDefault, new.hasDefault, before.defaultValue?.sent != after.defaultValue?.sent {
            let words = [before, after].map { $0.defaultValue.map { "`\($0.swiftText)`" } ?? "nothing" }
            let sentence = "sends \(words[1]) instead of \(words[0]) if `\(new.name)` is left out"
            addArgument(.defaultChanged, pair, place, sentence)
        }
        let symbol = "\(pair.after.symbol), \(new.name)"
        let declaration = SwiftDeclaration(symbol: symbol, text: pair.after.text)
        compareAvailability(before.availability, after.availability, of: declaration, at: place)
        compareConstraints(before.constraints, after.constraints, of: declaration, at: place)
        compareDocumentation(before.docs, after.docs, of: symbol, at: place)
    }

    private mutating func compareType(_ old: MethodParameter, _ new: MethodParameter, _ pair: OperationPair) {
        let (before, after) = (old.parameter, new.parameter)
        let place = after.location
        let types = (self.types.old(before.type), self.types.new(after.type))
        let isNarrower = before.isOptional && !after.isOptional && new.hasDefault
        if types.0.withoutNull.swiftText != types.1.withoutNull.swiftText || isNarrower {
            let words = [before, after].map { $0.type.withoutNull.swiftText + ($0.isOptional ? "?" : "") }
            let sentence = "takes `\(words[1])` instead of `\(words[0])` as `\(new.name)`"
            addArgument(.argumentTypeChanged, pair, place, sentence)
        } else if types.0 != types.1 || before.list != after.list {
            addArgument(.encodingChanged, pair, place, "sends `\(new.name)` in another form")
        }
        if old.hasDefault, !new.hasDefault {
            addArgument(.argumentMadeRequired, pair, place, "requires the argument `\(new.name)`")
        } else if !old.hasDefault, new.hasDefault {
            addArgument(.argumentMadeOptional, pair, place, "no longer requires the argument `\(new.name)`")
        }
    }

    private mutating func compareConditions(_ pair: OperationPair) {
        let (before, after) = (pair.old.preconditions, pair.new.preconditions)
        guard before != after else { return }
        let place = pair.new.location
        if before.isEmpty {
            addArgument(.argumentAdded, pair, place, "has a new optional argument `conditions`")
        } else if after.isEmpty {
            addArgument(.argumentRemoved, pair, place, "has no argument `conditions` any more")
        } else {
            let names = [before, after].map { $0.map { "`\($0.rawValue)`" }.joined(separator: ", ") }
            compareDocumentation(names[0], names[1], of: pair.after.symbol, at: place)
        }
    }

    private mutating func compareOrder(_ pairs: Pairs<MethodParameter>, _ pair: OperationPair) {
        let kept = Dictionary(pairs.both.map { ($0.new.parameter.swiftName, $0.old.parameter.swiftName) }) { $1 }
        let oldOrder = MethodParameter.all(of: pair.old).map(\.parameter.swiftName).filter(Set(kept.values).contains)
        let newOrder = MethodParameter.all(of: pair.new).compactMap { kept[$0.parameter.swiftName] }
        guard oldOrder != newOrder else { return }
        addArgument(.argumentOrderChanged, pair, pair.new.location, "has its arguments in another order")
    }

    /// Adds a change of a method's argument.
    mutating func addArgument(
        _ rule: ChangeRule,
        _ pair: OperationPair,
        _ location: SourceLocation,
        _ predicate: String
    ) {
        let sentence = "`\(pair.after.symbol)` \(predicate)"
        add(rule, at: location, sentence, before: pair.before, after: pair.after)
    }
}

extension LibraryComparison.MethodParameter {
    /// The label.
    fileprivate var name: String { parameter.swiftName.text }
}

extension Literal {
    /// What is sent, regardless of the name in Swift.
    var sent: Literal {
        switch self {
        case .enumValue(let wireName, _): .string(wireName)
        case .list(let elements): .list(elements.map(\.sent))
        case .null, .bool, .integer, .number, .string, .emptyObject, .emptyMap: self
        }
    }
}
