// SPDX-License-Identifier: MIT

import ClientGenerator
import ServiceDescription

/// The descriptions of a run, without errors.
struct Descriptions {
    let loaded: LoadedDescriptions

    /// Whether there are no others, so that the files of any other library are orphaned.
    let areComplete: Bool

    /// Reads them.
    ///
    /// - Parameters:
    ///   - settings: What the options and the configuration say.
    ///   - format: The form of errors.
    init(_ settings: Settings, format: ReportFormat = .text) throws {
        let files = try Failure.wrapping { try DescriptionFiles(settings.descriptions) }
        loaded = DescriptionLoader.load(files.paths, style: settings.style)
        areComplete = files.areComplete && settings.namesAllConfigured
        try loaded.failIfWrong(as: format)
    }

    var libraries: [Library] { loaded.libraries }

    /// What is valid, but most likely not meant.
    var warnings: [Diagnostic] { loaded.warnings(isComplete: areComplete) }

    /// Everything that is generated from them.
    func modules() throws -> [GeneratedModule] {
        let renderer = try Failure.wrapping { try ClientRenderer() }
        return libraries.concurrentMap(renderer.render)
    }
}

extension LoadedDescriptions {
    /// Ends the command if there are errors, with a report in one of the forms.
    func failIfWrong(as format: ReportFormat) throws {
        guard !diagnostics.isEmpty else { return }
        let text = report(colored: Terminal.error.isColored)
        try DiagnosticsReport.end(for: diagnostics, text, areReadable: areReadable, as: format)
    }
}
