// SPDX-License-Identifier: MIT

import ClientGenerator
import ServiceDescription

/// The descriptions of a run, free of errors.
struct Descriptions {
    /// Sorted by module.
    let libraries: [Library]

    /// Whether there are no others, so that the files of any other library are orphaned.
    let areComplete: Bool

    init(_ arguments: [String]) throws {
        let files = try Failure.wrapping { try DescriptionFiles(arguments) }
        areComplete = files.areComplete
        libraries = []
    }

    func modules() throws -> [GeneratedModule] {
        libraries.map { GeneratedModule(name: $0.module, sourceName: $0.fileName, files: []) }
    }
}
