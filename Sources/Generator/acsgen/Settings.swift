// SPDX-License-Identifier: MIT

import ServiceDescription

/// What a run reads, and how: options of the command line first, then the configuration.
///
/// There are no defaults: a run in a folder that is not meant for it must not write a library there.
struct Settings {
    /// Folders of descriptions, or single ones.
    private(set) var descriptions: [String]
    let style: LibraryStyle
    let silenced: SilencedWarnings
    /// Whether every folder or file of the configuration is named.
    let namesAllConfigured: Bool
    private let configuration: Configuration?

    /// The settings of the working tree.
    ///
    /// - Parameter format: The form of errors in the configuration.
    init(_ options: InputOptions, format: ReportFormat = .text) throws {
        let loaded = LoadedConfiguration(options.configurationPath)
        if loaded == nil, let given = options.configuration {
            throw Failure.tool("the configuration '\(given)' does not exist")
        }
        try loaded?.failIfWrong(as: format)
        try self.init(options, loaded?.configuration)
    }

    /// The settings with a configuration, or without any.
    init(_ options: InputOptions, _ configuration: Configuration?) throws {
        self.configuration = configuration
        style = configuration?.style ?? LibraryStyle()
        silenced = configuration?.silenced ?? SilencedWarnings()
        let all = configuration?.descriptions ?? []
        descriptions = options.specs.isEmpty ? all : options.specs
        namesAllConfigured = Set(descriptions.map(DescriptionPlace.init)).isSuperset(of: all.map(DescriptionPlace.init))
        guard descriptions.isEmpty else { return }
        throw Failure.tool(
            """
            there is no \(Configuration.fileName) here that says where the descriptions are
            Run acsgen in the folder of your package, pass --specs PATH, or begin a package with 'acsgen init'
            """
        )
    }

    /// The locations of the configuration's keys; `nil` without a configuration.
    var places: StylePlaces? { configuration?.places }

    /// The folder of the libraries.
    func output(_ options: OutputOptions) throws -> String {
        if let output = options.output ?? configuration?.output { return output }
        throw Failure.tool(
            """
            there is no \(Configuration.fileName) here that says where to write the libraries; nothing was written
            Pass --output FOLDER, such as --output Sources, or write it into \(Configuration.fileName): output: Sources
            """
        )
    }

    /// The same settings for other descriptions.
    func reading(_ descriptions: [String]) -> Self {
        var settings = self
        settings.descriptions = descriptions
        return settings
    }
}

/// A folder or file of descriptions, however its path is written.
private enum DescriptionPlace: Hashable {
    case existing(FileIdentity)
    /// The normalized path of what does not exist, such as a folder of another revision.
    case missing(String)

    init(_ path: String) {
        self = FileIdentity(path).map(Self.existing) ?? .missing(DescriptionPath.normalized(path))
    }
}

extension LoadedConfiguration {
    /// Ends the command if there are errors, with a report in one of the forms.
    func failIfWrong(as format: ReportFormat) throws {
        guard !diagnostics.isEmpty else { return }
        let text = report(colored: Terminal.error.isColored)
        try DiagnosticsReport.end(for: diagnostics, text, areReadable: isReadable, as: format)
    }
}
