// SPDX-License-Identifier: MIT

import ServiceDescription
import Templates

/// A package that acsgen begins: a description with its configuration, the library that is generated from it, a test,
/// and what builds them.
public struct NewPackage: Sendable {
    /// A file, by its path in the package.
    struct File: Sendable {
        let path: String
        let contents: String
    }

    /// What is new in every package.
    let files: [File]

    /// What a package may have already, and keeps then.
    let usualFiles: [File]

    /// The generated library, in the folder that the configuration names.
    let libraryFiles: [File]

    /// What an existing `Package.swift` lacks: the dependency on swift-acs.
    public let dependency: String

    /// What an existing `Package.swift` lacks: the targets, as elements of a list.
    public let targets: String

    /// The folder that must not exist, because it becomes the library's.
    static let home = "\(output)/Greetings"
    static let output = "Sources"
    static let manifest = "Package.swift"

    /// - Parameters:
    ///   - name: The package's name.
    ///   - location: The URL of swift-acs, or its path; `nil` if an existing `Package.swift` has the dependency.
    /// - Throws: ``TemplateError`` if a template does not fit its view.
    public init(named name: String, dependingOn location: String?) throws {
        let view = ManifestView(name: name, location: location)
        let compiler = try TemplateCompiler(PackageFile.manifest)
        var manifest = TemplateOutput()
        try Template("manifest", compiler).render(view, into: &manifest)
        var targets = TemplateOutput()
        try Template("targets", compiler).render(view, into: &targets)
        dependency = view.dependency
        self.targets = targets.text
        files = [
            File(path: Configuration.fileName, contents: PackageFile.configuration),
            File(path: "Specs/greetings.yaml", contents: PackageFile.description),
            File(path: "Tests/GreetingsTests/GreetingsTests.swift", contents: PackageFile.tests),
            File(path: ".github/workflows/acsgen.yml", contents: PackageFile.workflow),
        ]
        usualFiles = [
            File(path: Self.manifest, contents: manifest.text),
            File(path: "Makefile", contents: PackageFile.makefile),
            File(path: ".gitignore", contents: PackageFile.ignoredFiles),
        ]
        let style = LoadedConfiguration(text: PackageFile.configuration).configuration?.style ?? LibraryStyle()
        let loaded = DescriptionLoader.load(texts: ["Specs/greetings.yaml": PackageFile.description], style: style)
        libraryFiles = loaded.libraries.map(try ClientRenderer().render).flatMap(Self.files)
    }

    /// All that an output folder has of a library.
    private static func files(of module: GeneratedModule) -> [File] {
        let settings = GeneratedFile(path: FormatConfiguration.fileName, contents: FormatConfiguration.contents)
        let files = module.files + [settings]
        var manifest = Manifest()
        for file in files { manifest.record(file.path, as: Array(file.contents.utf8)) }
        let home = "\(output)/\(module.name)/\(OutputPath.generated)"
        return (files + [GeneratedFile(path: OutputPath.manifest, contents: manifest.text)]).map {
            File(path: "\(home)/\($0.path)", contents: $0.contents)
        }
    }
}

/// The variable parts of `Package.swift`.
private struct ManifestView: TemplateView {
    let name: String
    let location: String?

    static var keys: [TemplateKey<Self>] {
        [
            .text("name") { SwiftText.literal($0.name) },
            .text("dependency") { $0.dependency },
            .text("identity") { SwiftText.literal($0.identity) },
        ]
    }

    /// The location, if it is a URL: a text with a scheme, or with a user and a host as Git has them.
    private var url: String? {
        location.flatMap { $0.contains("://") || $0.hasPrefix("git@") ? $0 : nil }
    }

    /// With the trait that acsgen itself needs.
    var dependency: String {
        let place =
            if url == nil, let location {
                "name: \(SwiftText.literal(identity)), path: \(SwiftText.literal(location))"
            } else {
                "url: \(SwiftText.literal(url ?? "<the URL of swift-acs>")), branch: \"main\""
            }
        return ".package(\(place), traits: [\"Generator\"])"
    }

    /// The name by which SwiftPM knows the package: the end of its URL.
    private var identity: String {
        guard let last = url?.split(whereSeparator: { "/:".contains($0) }).last else { return "swift-acs" }
        return last.hasSuffix(".git") ? String(last.dropLast(".git".count)) : String(last)
    }
}
