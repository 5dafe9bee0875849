// SPDX-License-Identifier: MIT

/// The parts of the program that reads and writes the wire forms with generated clients.
enum MatrixDriver {
    /// A file with a function that runs statements with a client.
    static func file(_ name: String, client: String, _ statements: [String]) -> String {
        """
        import ACSCore
        import Foundation

        extension MatrixRun {
            func \(name)() async throws {
                let client = try \(client)(connectionString: ConnectionString(Self.connection), options: options)
                let older = try \(client)(connectionString: ConnectionString(Self.connection), options: olderOptions)
                _ = (client, older)
        \(statements.flatMap { $0.split(separator: "\n") }.map { "        \($0)" }.joined(separator: "\n"))
            }
        }
        """
    }

    static func main(_ functions: [String]) -> String {
        """
        @main
        struct MatrixProgram {
            static func main() async throws {
                let matrix = MatrixRun()
        \(functions.map { "        try await matrix.\($0)()" }.joined(separator: "\n"))
                matrix.finish()
            }
        }
        """
    }
}
