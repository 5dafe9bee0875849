// SPDX-License-Identifier: MIT

/// A program that creates every client from each credential that it accepts.
///
/// If it does not compile, errors in other programs prove nothing: a module may be missing, or a client renamed.
enum ControlProgram {
    static let source = """
        \(Preamble.text)
        \(Client.allCases.map(makingClient).joined(separator: "\n"))
        """

    private static func makingClient(_ client: Client) -> String {
        """
        func make\(client.name)(endpoint: Endpoint, credential: \(client.ownCredential)) -> \(client.name) {
            \(client.made(with: "credential"))
        }
        """
    }
}

struct ControlProgramFailed: Error, CustomStringConvertible {
    let findings: Findings

    var description: String {
        "The control program must compile, or nothing is proven: \(findings.errors.union(findings.warnings).sorted())"
    }
}
