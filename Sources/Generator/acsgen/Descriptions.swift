// SPDX-License-Identifier: MIT

import ClientGenerator
import ServiceDescription

/// The descriptions of a run, without errors.
struct Descriptions {
    let libraries: [Library]

    /// Whether there are no others, so that the files of any other library are orphaned.
    let areComplete: Bool

    init(_ arguments: [String]) throws {
        let files = try Failure.wrapping { try DescriptionFiles(arguments) }
        let loaded = DescriptionLoader.load(files.paths)
        guard loaded.diagnostics.isEmpty else {
            let report = loaded.report(colored: Terminal.error.isColored)
            throw loaded.areReadable ? Failure.descriptions(report) : .unreadable(report)
        }
        libraries = loaded.libraries
        areComplete = files.areComplete
    }

    /// Everything that is generated from them.
    func modules() throws -> [GeneratedModule] {
        let renderer = try Failure.wrapping { try ClientRenderer() }
        return libraries.concurrentMap(renderer.render)
    }
}
