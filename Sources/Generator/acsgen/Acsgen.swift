// SPDX-License-Identifier: MIT

import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The command line.
@main
struct Acsgen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "acsgen",
        abstract: "Writes Swift clients for Azure Communication Services from YAML descriptions.",
        discussion: """
            A folder of descriptions gives a folder of libraries: every description with a 'module' becomes \
            OUTPUT/MODULE/Generated. That folder belongs to acsgen: commit it and review it like other code, and keep \
            your own files beside it. Without options the descriptions are read from Specs and the libraries written \
            to Sources/Clients, relative to the working directory.

            In a package of your own, whose only tie to this one is a dependency:

              swift run acsgen generate --specs Specs --output Sources
              swift build

            To change a library, change its description, run 'generate' and commit both. In CI, 'check' tells when \
            somebody forgot to.

            EXIT CODES:
              0   Done; 'check' and 'lint' found nothing.
              1   Something to mend: errors in descriptions, differences in files.
              2   acsgen could not work: wrong arguments, a file that can't be read, full disk.

            Errors in descriptions go to standard error as 'file:line:column: error: message', coloured on a terminal \
            unless NO_COLOR is set.
            """,
        subcommands: [Generate.self, Check.self, Lint.self, List.self]
    )

    /// Parses and runs, and maps what went wrong to the exit codes that the help promises.
    static func main() {
        // A file beyond the limit on sizes is an error of the call then, with a message.
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
