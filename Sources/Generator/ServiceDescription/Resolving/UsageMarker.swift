// SPDX-License-Identifier: MIT

/// Determines how the operations, events and streams of a library use each model, and leaves out unused imported types.
struct UsageMarker {
    private let models: [String: Model]
    private var usage: [String: Model.Usage] = [:]
    private var enums: Set<String> = []

    /// - Parameters:
    ///   - file: The library's own file.
    ///   - bases: The models whose fields others include.
    static func mark(_ library: inout Library, own file: String, bases: Set<String>) {
        var marker = UsageMarker(
            models: Dictionary(library.models.map { ($0.wireName, $0) }, uniquingKeysWith: { first, _ in first })
        )
        for client in library.clients {
            for parameter in client.ownPath { marker.mark(parameter.type, .sent) }
            for operation in client.operations { marker.mark(operation) }
        }
        for type in library.eventSets.lazy.flatMap(\.types) { marker.mark(.reference(type.content), .received) }
        for frame in library.frames { marker.mark(.reference(frame.union), frame.direction.usage) }
        // Declarations that are not used remain, with everything inside them.
        for model in library.models where model.location.file == file {
            if marker.usage[model.wireName] == nil { marker.mark(.reference(model.reference), []) }
        }
        var models = library.models.filter { $0.location.file == file || marker.usage[$0.wireName] != nil }
        for index in models.indices {
            models[index].usage = marker.usage[models[index].wireName] ?? []
            models[index].isIncluded = bases.contains(models[index].wireName)
        }
        library.models = models
        library.enums = library.enums.filter { $0.location.file == file || marker.enums.contains($0.wireName) }
    }

    private init(models: [String: Model]) {
        self.models = models
    }

    private mutating func mark(_ operation: Operation) {
        if let body = operation.body {
            if body.format == .mergePatch, let reference = body.type.reference {
                usage[reference.wireName, default: []].insert(.patched)
                for field in models[reference.wireName]?.fields ?? [] where !field.isReadOnly {
                    mark(field.type, .sent)
                }
            } else {
                mark(body.type, .sent)
            }
        }
        for parameters in [operation.path, operation.query, operation.headers] {
            for parameter in parameters { mark(parameter.type, .sent) }
        }
        switch operation.outcome {
        case .pages(let pages): mark(pages.item, .returned)
        case .responses(let responses):
            for response in responses.responses {
                if let type = response.type { mark(type, .returned) }
            }
            for header in responses.headers { mark(header.type, .returned) }
        }
        if let result = operation.longRunning?.result { mark(result, .returned) }
        for type in operation.errors.byStatus.compactMap(\.type) + [operation.errors.otherwise].compactMap(\.self) {
            mark(type, .returned)
        }
    }

    private mutating func mark(_ type: ValueType, _ use: Model.Usage) {
        guard type.reference != nil else { return }
        // A list instead of recursion, because a description may have a chain of thousands of models.
        var open = [type]
        while let next = open.popLast() {
            guard let reference = next.reference else { continue }
            guard reference.kind == .model else {
                enums.insert(reference.wireName)
                continue
            }
            guard let model = models[reference.wireName] else { continue }
            if let known = usage[reference.wireName], known.contains(use) { continue }
            usage[reference.wireName, default: []].insert(use)
            open += model.fields.filter { use != .sent || !$0.isReadOnly }.map(\.type)
            open += (model.union?.members ?? []).compactMap(\.type)
        }
    }
}

extension Model {
    /// A use of this model.
    public var reference: TypeReference {
        TypeReference(wireName: wireName, swiftName: swiftName, kind: .model, providedBy: providedBy)
    }
}
