// SPDX-License-Identifier: MIT

import ServiceDescription

/// The facts of a library's frames, one per line, in the words of `Facts/reduce_frames.py`.
struct FrameFactLines {
    private(set) var lines: Set<String> = []

    init(of library: Library) {
        var names: Set<String> = []
        var open = library.frames.map(\.union)
        while let next = open.popLast() {
            guard names.insert(next.wireName).inserted, let model = library.model(named: next.wireName) else {
                continue
            }
            open += (model.fields.map(\.type) + (model.union?.members ?? []).compactMap(\.type)).compactMap(\.reference)
            for field in model.fields {
                let start = "model \(model.wireName) field \(field.wireName)"
                lines.formUnion(field.otherNames.map { "\(start) or \($0)" })
            }
        }
        let starts = names.flatMap { ["model \($0) ", "enum \($0) "] }
        lines.formUnion(
            FactLines(of: library).lines.filter { line in
                starts.contains { "\(line) ".hasPrefix($0) }
            }
        )
        lines.formUnion(library.frames.map { "frame \($0.union.wireName) \($0.direction.rawValue)" })
    }
}
