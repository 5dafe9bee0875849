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
