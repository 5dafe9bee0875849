// SPDX-License-Identifier: MIT

import ServiceDescription

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One of the two versions that are compared.
enum DescriptionVersion {
    case workingTree
    /// A folder of descriptions, or one of them.
    case path(String)
    case revision(GitRevision)

    /// The version that an argument names: a folder or file if there is one, else a revision.
    static func named(_ name: String) throws -> DescriptionVersion {
        var status = stat()
        return stat(name, &status) == 0 ? .path(name) : .revision(try GitRevision(name))
    }

    /// What the newer version is read with. Errors of its configuration are findings.
    func settings(_ options: InputOptions, format: ReportFormat) throws -> Settings {
        guard let (loaded, revision) = try ownConfiguration(options) else {
            return try Settings(options, format: format)
        }
        if !loaded.diagnostics.isEmpty {
            let title = Style.error.paint("error:", when: Terminal.error.isColored)
            Terminal.error.write("\(title) '\(options.configurationPath)' has errors in '\(revision)'\n")
        }
        try loaded.failIfWrong(as: format)
        return try Settings(options, loaded.configuration)
    }

    /// What the older version is read with. Errors of its configuration are no findings.
    func olderSettings(_ options: InputOptions) throws -> Settings {
        guard let (loaded, revision) = try ownConfiguration(options) else { return try Settings(options) }
        guard loaded.diagnostics.isEmpty else {
            throw Failure.tool(
                """
                '\(options.configurationPath)' has errors in '\(revision)', so nothing can be compared with it; an \
                older version of acsgen may be the reason
                \(loaded.report(colored: Terminal.error.isColored))
                """
            )
        }
        return try Settings(options, loaded.configuration)
    }

    /// The configuration of a revision, and the revision's name; `nil` if that of the working tree holds.
    private func ownConfiguration(
        _ options: InputOptions
    ) throws -> (loaded: LoadedConfiguration, revision: String)? {
        guard case .revision(let revision) = self else { return nil }
        return try revision.configuration(options.configurationPath).map { ($0, revision.name) }
    }

    /// The libraries of the newer version, whose errors are findings.
    func libraries(_ settings: Settings, format: ReportFormat) throws -> [Library] {
        switch self {
        case .workingTree: return try Descriptions(settings, format: format).libraries
        case .path(let path): return try Descriptions(settings.reading([path]), format: format).libraries
        case .revision(let revision):
            let loaded = try revision.descriptions(settings)
            try loaded.failIfWrong(as: format)
            return loaded.libraries
        }
    }

    /// The libraries of the older version. Its errors are no findings: they can't be corrected any more.
    func olderLibraries(_ settings: Settings) throws -> [Library] {
        let loaded: LoadedDescriptions
        let name: String
        switch self {
        case .workingTree: return try libraries(settings, format: .text)
        case .path(let path):
            loaded = DescriptionLoader.load(
                try Failure.wrapping { try DescriptionFiles([path]) }.paths,
                style: settings.style
            )
            name = path
        case .revision(let revision):
            loaded = try revision.descriptions(settings)
            name = revision.name
        }
        guard loaded.diagnostics.isEmpty else {
            throw Failure.tool(
                """
                the descriptions of '\(name)' have errors, so nothing can be compared with them; an older version of \
                the language may be the reason
                \(loaded.report(colored: Terminal.error.isColored))
                """
            )
        }
        return loaded.libraries
    }
}
