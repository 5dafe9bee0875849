// SPDX-License-Identifier: MIT

import ArgumentParser
import PackageVersion

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

#if !canImport(ArgumentParser)
    #error("acsgen needs a trait of swift-acs: add traits: [\"Generator\"] to its .package(…) in Package.swift")
#endif

/// The command line.
@main
struct Acsgen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "acsgen",
        abstract: "Writes Swift clients for Azure Communication Services from YAML descriptions.",
        discussion: """
            A folder of descriptions gives a folder of libraries: each description with a 'module' becomes \
            OUTPUT/MODULE/Generated. That folder belongs to acsgen: commit it, review it like other code, and keep \
            your own files next to it. Where both are, acsgen.yaml in the working directory says; options win over it.

            To change a library, change its description, run 'generate', and commit both. In CI, 'check' fails if the \
            two do not match.

            EXIT CODES:
              0   Success; 'check', 'format --check' and 'lint' found nothing.
              1   Findings: errors in descriptions or acsgen.yaml, or differences in files.
              2   acsgen failed: wrong arguments, an unreadable file, a full disk.

            Errors in descriptions go to standard error as 'file:line:column: error: message', colored on a terminal \
            unless NO_COLOR is set.
            """,
        version: PackageVersion.text,
        subcommands: [
            Init.self, Generate.self, Check.self, Diff.self, Explain.self, Format.self, Lint.self, List.self,
            Rules.self, Schema.self,
        ]
    )

    /// Parses the arguments and runs, and maps errors to the exit codes in the help.
    static func main() {
        // Then a file above the size limit is an error of the call, with a message.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            Terminal.error.write(failure.message(colored: Terminal.error.isColored))
            exit(withError: failure.exitCode)
        } catch  where exitCode(for: error) == .validationFailure {
            Terminal.error.write(fullMessage(for: error) + "\n")
            exit(withError: Failure.tool)
        } catch {
            exit(withError: error)
        }
    }
}
