// SPDX-License-Identifier: MIT

import ServiceDescription

extension LibraryComparison {
    /// An operation of both versions, with its client.
    struct OperationPair {
        let clients: (old: Client, new: Client)
        let old: Operation
        let new: Operation
        let before: SwiftDeclaration
        let after: SwiftDeclaration
        /// The path parameters of old and new that are the same, by the new one's Swift name.
        let names: [SwiftName: SwiftName]
    }

    mutating func compareOperations(_ before: Client, _ after: Client) {
        var pairs = Pairs(before.operations, after.operations)
        pairs.match(by: \.name)
        pairs.match { "\($0.method.rawValue) \($0.target.template)" }
        for operation in pairs.removed {
            let declaration = operation.declaration(in: before, of: old)
            let sentence = "`\(declaration.symbol)` was removed"
            add(.operationRemoved, at: after.location, sentence, before: declaration)
        }
        for operation in pairs.added {
            let declaration = operation.declaration(in: after, of: new)
            add(.operationAdded, at: operation.location, "`\(declaration.symbol)` is new", after: declaration)
        }
        let bound = Dictionary(zip(after.boundPath, before.boundPath).map { ($0.swiftName, $1.swiftName) }) { $1 }
        for (first, second) in pairs.both {
            compare(
                OperationPair(
                    clients: (before, after),
                    old: first,
                    new: second,
                    before: first.declaration(in: before, of: old),
                    after: second.declaration(in: after, of: new),
                    names: bound
                )
            )
        }
    }

    private mutating func compare(_ pair: OperationPair) {
        let (before, after) = (pair.old, pair.new)
        if before.name != after.name {
            add(
                .operationRenamed,
                at: after.location,
                "`\(before.name.text)` is `\(after.name.text)`",
                before: pair.before,
                after: pair.after
            )
        }
        compareArguments(pair)
        compareBody(pair)
        compareResult(pair)
        refusals.append(pair)
        compareRequest(pair)
        compareVersion(pair)
        compareRepeatability(pair)
        comparePolling(pair)
        compareScopes(
            operationScopes(pair),
            of: pair.after,
            auth: pair.clients.new.auth,
            places: after.places,
            location: after.location,
            unless: scopeChange(pair.clients.old, pair.clients.new)
        )
        compareAvailability(
            Availability(
                since: before.versions.since,
                until: before.versions.until,
                deprecated: before.availability.deprecated
            ),
            Availability(
                since: after.versions.since,
                until: after.versions.until,
                deprecated: after.availability.deprecated
            ),
            of: pair.after,
            at: after.location
        )
        compareDocumentation(before.docs, after.docs, of: pair.after.symbol, at: after.location)
    }

    private func operationScopes(_ pair: OperationPair) -> ScopeChange {
        ScopeChange(
            tokenScopes: [
                pair.old.overrides.tokenScopes ?? pair.clients.old.tokenScopes,
                pair.new.overrides.tokenScopes ?? pair.clients.new.tokenScopes,
            ],
            entraScopes: [
                pair.old.overrides.entraScope ?? old.entraScope(of: pair.clients.old),
                pair.new.overrides.entraScope ?? new.entraScope(of: pair.clients.new),
            ]
        )
    }

    // MARK: Request

    private mutating func compareRequest(_ pair: OperationPair) {
        let (before, after) = (pair.old, pair.new)
        let names = pathNames(pair)
        let isSame =
            before.method == after.method
            && before.target.shape(names: [:]) == after.target.shape(names: names)
        if !isSame {
            let words = [before, after].map { "`\($0.method.rawValue) \($0.target.template)`" }
            add(
                .requestChanged,
                at: after.location,
                "`\(pair.after.symbol)` sends \(words[1]) instead of \(words[0])",
                before: pair.before,
                after: pair.after
            )
        }
        if before.accept != after.accept {
            let sentence = "`\(pair.after.symbol)` accepts `\(after.accept)` instead of `\(before.accept)`"
            add(.requestHeaderChanged, at: after.location, sentence, of: pair.after)
        }
        if before.hostHeader != after.hostHeader {
            let words = [before.hostHeader, after.hostHeader].map { $0.map { "`\($0)`" } ?? "no header" }
            let sentence = "`\(pair.after.symbol)` sends the endpoint's host in \(words[1]) instead of \(words[0])"
            add(.requestHeaderChanged, at: after.location, sentence, of: pair.after)
        }
    }

    private mutating func compareVersion(_ pair: OperationPair) {
        let (before, after) = (pair.old.apiVersion, pair.new.apiVersion)
        guard before != after, before != old.apiVersion || after != new.apiVersion else { return }
        let sentence = "`\(pair.after.symbol)` has the API version \(after ?? "none") instead of \(before ?? "none")"
        add(.apiVersionChanged, at: pair.new.places.apiVersion ?? pair.new.location, sentence, of: pair.after)
    }

    private mutating func compareRepeatability(_ pair: OperationPair) {
        guard pair.old.repeats.wireForm != pair.new.repeats.wireForm else { return }
        let words = [pair.old, pair.new].map { $0.repeats.words }
        let sentence = "after a lost response, `\(pair.after.symbol)` is \(words[1]); before, it was \(words[0])"
        add(.repeatabilityChanged, at: pair.new.location, sentence, of: pair.after)
    }

    private mutating func comparePolling(_ pair: OperationPair) {
        guard var before = pair.old.longRunning, let after = pair.new.longRunning else { return }
        // Another name or result is a change of its own, with all that depends on it.
        if before.result != after.result { before.resultHasStatus = after.resultHasStatus }
        before.beginName = after.beginName
        before.resumeName = after.resumeName
        before.planName = after.planName
        before.result = after.result
        guard before != after else { return }
        add(.pollingChanged, at: pair.new.location, "`\(pair.after.symbol)` is followed in another way", of: pair.after)
    }
}

extension RequestTarget {
    /// The path with the Swift names of its parameters, as far as another version has other ones, with those.
    fileprivate func shape(names: [SwiftName: SwiftName]) -> [String] {
        switch self {
        case .url: ["{}"]
        case .path(let segments):
            segments.map { segment in
                switch segment {
                case .literal(let text): text
                case .parameter(let parameter, _): "{\((names[parameter.swiftName] ?? parameter.swiftName).text)}"
                }
            }
        }
    }
}

extension Repeatability {
    /// What the service sees of it.
    fileprivate var wireForm: [String?] {
        switch self {
        case .always: ["always"]
        case .never: ["never"]
        case .headers(let id, let firstSent): ["headers", id, firstSent]
        case .fields(let identity):
            ["fields", identity.list.wireName, identity.id.wireName, identity.firstSent?.wireName]
        }
    }

    fileprivate var words: String {
        switch self {
        case .always: "repeated"
        case .never: "not repeated"
        case .headers(let id, let firstSent): "repeated with " + Self.words(id, firstSent)
        case .fields(let identity): "repeated with " + Self.words(identity.id.wireName, identity.firstSent?.wireName)
        }
    }

    private static func words(_ id: String, _ firstSent: String?) -> String {
        firstSent.map { "`\(id)` and `\($0)`" } ?? "`\(id)` alone"
    }
}
