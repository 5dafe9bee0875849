// SPDX-License-Identifier: MIT

/// The loops of a graph, found in one walk that visits each name and each edge once.
struct Loops {
    private var components: [String: Int] = [:]

    /// - Parameters:
    ///   - names: Every name, in the order of the walk.
    ///   - edges: Returns the names that a name leads to; called once for each.
    init(among names: [String], edges: (String) -> [String]) {
        // Tarjan's algorithm without recursion, because a description may have a chain of thousands of models.
        var indices: [String: Int] = [:]
        var lows: [String: Int] = [:]
        var open: [String] = []
        var walk: [(name: String, edges: [String], next: Int)] = []
        func enter(_ name: String) {
            indices[name] = indices.count
            lows[name] = indices[name]
            open.append(name)
            walk.append((name, edges(name), 0))
        }
        for name in names where indices[name] == nil {
            enter(name)
            while let (current, edges, position) = walk.last {
                if position < edges.count {
                    let next = edges[position]
                    walk[walk.count - 1].next += 1
                    if indices[next] == nil {
                        enter(next)
                    } else if components[next] == nil {
                        lows[current] = min(lows[current] ?? 0, indices[next] ?? 0)
                    }
                    continue
                }
                walk.removeLast()
                if let parent = walk.last?.name { lows[parent] = min(lows[parent] ?? 0, lows[current] ?? 0) }
                guard lows[current] == indices[current] else { continue }
                let component = components.count
                while let member = open.popLast() {
                    components[member] = component
                    if member == current { break }
                }
            }
        }
    }

    /// Whether an edge is part of a loop, so that its end leads back to its start.
    func contain(_ start: String, _ end: String) -> Bool {
        components[start] == components[end]
    }
}
