// SPDX-License-Identifier: MIT

import ServiceDescription

extension LibraryComparison {
    /// Compares the request's content, and the argument with its type.
    mutating func compareBody(_ pair: OperationPair) {
        let place = pair.new.body?.location ?? pair.new.location
        switch (pair.old.body, pair.new.body) {
        case (nil, nil): return
        case (_?, nil): addArgument(.argumentRemoved, pair, place, "has no body any more")
        case (nil, let body?) where body.isOptional:
            addArgument(.argumentAdded, pair, place, "has a new optional body")
        case (nil, _?): addArgument(.argumentRequired, pair, place, "requires a body")
        case (let before?, let after?): compare(before, after, pair)
        }
        compareContentTypes(pair)
        compareDocumentation(pair.old.body?.docs, pair.new.body?.docs, of: "\(pair.after.symbol), request", at: place)
    }

    private mutating func compare(_ before: RequestContent, _ after: RequestContent, _ pair: OperationPair) {
        let place = after.location
        let names = [
            types.old(before.type).swiftText + (old.isPatchType(before) ? "Patch" : ""),
            types.new(after.type).swiftText + (new.isPatchType(after) ? "Patch" : ""),
        ]
        let isNarrower =
            before.isOptional && after.isOptional && !before.sendsEmptyObject && after.sendsEmptyObject
        if names[0] != names[1] || isNarrower {
            addArgument(.argumentTypeChanged, pair, place, "has a body of another type")
        } else if types.old(before.type) != types.new(after.type) {
            addArgument(.encodingChanged, pair, place, "sends its body in another form")
        }
        if before.isOptional, !after.isOptional {
            addArgument(.argumentMadeRequired, pair, place, "requires its body")
        } else if !before.isOptional, after.isOptional {
            addArgument(.argumentMadeOptional, pair, place, "no longer requires its body")
        } else if before.sendsEmptyObject != after.sendsEmptyObject {
            let what =
                after.sendsEmptyObject ? "an empty object instead of nothing" : "nothing instead of an empty object"
            addArgument(.defaultChanged, pair, place, "sends \(what) if the body is left out")
        }
        if (before.format == .mergePatch) != (after.format == .mergePatch) {
            let what = after.format == .mergePatch ? "a merge patch instead of JSON" : "JSON instead of a merge patch"
            addArgument(.bodyFormatChanged, pair, place, "sends \(what)")
        }
    }

    private mutating func compareContentTypes(_ pair: OperationPair) {
        let place = pair.new.body?.location ?? pair.new.location
        let (before, after) = (pair.old.body?.contentTypes ?? [], pair.new.body?.contentTypes ?? [])
        guard before != after else { return }
        if before.count > 1, after.count <= 1 {
            addArgument(.argumentRemoved, pair, place, "has no argument `contentType` any more")
        } else if before.count <= 1, after.count > 1 {
            addArgument(.argumentAdded, pair, place, "has a new argument `contentType`")
        }
        guard let first = before.first, let second = after.first else { return }
        if first != second {
            let sentence = "sends its body as `\(second)` instead of `\(first)`"
            addArgument(.bodyFormatChanged, pair, place, sentence)
        } else if let lost = before.first(where: { !after.contains($0) }) {
            addArgument(.bodyFormatChanged, pair, place, "can no longer send its body as `\(lost)`")
        } else if before.count > 1 {
            let names = [before, after].map { $0.map { "`\($0)`" }.joined(separator: ", ") }
            compareDocumentation(names[0], names[1], of: "\(pair.after.symbol), contentType", at: place)
        }
    }
}

extension RequestContent {
    /// The content types of other content than JSON.
    fileprivate var contentTypes: [String] {
        if case .content(let types) = format { types } else { [] }
    }
}

extension Library {
    /// Whether the argument is the second type of a model, without its read-only fields.
    fileprivate func isPatchType(_ body: RequestContent) -> Bool {
        guard body.format == .mergePatch, let name = body.type.reference?.wireName else { return false }
        return model(named: name)?.needsPatchType ?? false
    }
}
