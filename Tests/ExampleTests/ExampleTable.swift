// SPDX-License-Identifier: MIT

import ServiceDescription

/// The table of CONTRIBUTING.md that counts examples.
struct ExampleTable {
    let libraries: [Library]

    /// How many examples a library has.
    func examples(of module: String) -> Int {
        libraries.first { $0.module == module }?.examples.count ?? 0
    }

    /// A row for each library that has operations.
    var lines: [String] {
        let rows = libraries.filter { !operations(of: $0).isEmpty }.sorted { $0.module < $1.module }
        return ["| library | examples | operations with one | operations |", "| --- | --- | --- | --- |"]
            + rows.map { library in
                let shown = Set(library.examples.map { "\($0.client).\($0.operation)" })
                let all = operations(of: library)
                return "| `\(library.module)` | \(library.examples.count) | \(shown.count) | \(all.count) |"
            }
    }

    private func operations(of library: Library) -> [ServiceDescription.Operation] {
        library.clients.flatMap(\.operations)
    }
}
