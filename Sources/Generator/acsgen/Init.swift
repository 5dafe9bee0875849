// SPDX-License-Identifier: MIT

import ArgumentParser
import ClientGenerator

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// `acsgen init`
struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Begin a package with clients of your own, or add them to one.",
        discussion: """
            Writes into the working directory: acsgen.yaml, a description to change, the library that is generated \
            from it, a test of the library, and a GitHub workflow. A Package.swift, a Makefile and a .gitignore are \
            written if there are none.

              acsgen init --dependency URL-OF-swift-acs && swift test

            Existing files are not changed. To an existing Package.swift, add the lines that are printed: only its \
            authors know its conventions. If a file is in the way or anything fails, the folder remains as it was.

            Exit codes: 0 written, 2 acsgen failed.
            """
    )

    @Option(
        help: ArgumentHelp(
            "Where a new Package.swift finds swift-acs. Required if there is no Package.swift.",
            valueName: "url-or-path"
        )
    )
    var dependency: String?

    func validate() throws {
        guard dependency == "" else { return }
        throw ValidationError("--dependency is empty; pass the URL or the path of swift-acs")
    }

    func run() throws {
        let folder = PackageFolder(".")
        let hasManifest = try Failure.wrapping { try folder.hasManifest() }
        guard hasManifest || dependency != nil else {
            throw Failure.tool(
                """
                there is no Package.swift here; a new one needs the place of swift-acs
                Pass its URL or path: acsgen init --dependency URL-OR-PATH
                """
            )
        }
        let package = try Failure.wrapping { try NewPackage(named: Self.folderName, dependingOn: dependency) }
        let report = try Failure.wrapping { try folder.write(package) }
        Terminal.output.write(text(report, package, hasManifest: hasManifest))
    }

    /// The name of the working directory.
    private static var folderName: String {
        let path = getcwd(nil, 0)
        defer { free(path) }
        let name = path.flatMap { String(cString: $0).split(separator: "/").last }
        return name.map(String.init) ?? "Greetings"
    }

    private func text(_ report: PackageFolder.Report, _ package: NewPackage, hasManifest: Bool) -> String {
        var text = report.written.map { "written: \($0)\n" }.joined()
        text += "written: Sources/Greetings/Generated (\(report.generated) files)\n"
        for path in report.kept where path != "Package.swift" { text += "kept: \(path)\n" }
        if hasManifest {
            text += """
                kept: Package.swift

                Add to the targets of Package.swift:

                \(package.targets)
                and to its dependencies, unless it has this one:

                        \(package.dependency),

                """
        }
        return text + "\nThen run 'swift test', and change Specs/greetings.yaml and acsgen.yaml.\n"
    }
}
