// SPDX-License-Identifier: MIT

extension ChangeRule {
    static let accessLowered = ChangeRule(
        "access-lowered",
        .source,
        "`access` is lower: apps, or other targets of the package, can't use the libraries any more.",
        reverse: "access-raised",
        ChangeExample(
            .configuration,
            before: "access: public",
            after: "access: internal",
            caller: sender(importing: "ACSCore", "ACSDemo")
        )
    )

    static let accessRaisedToPackage = ChangeRule(
        "access-raised-to-package",
        .source,
        "`access` is `package` instead of `internal`: files of the target itself must import ACSCore with a modifier.",
        reverse: "access-lowered",
        ChangeExample(
            .configuration,
            before: "access: internal",
            after: "access: package",
            caller: sender(importing: "ACSCore")
        )
    )

    static let reExportRemoved = ChangeRule(
        "re-export-removed",
        .source,
        "The libraries no longer re-export ACSCore: a file that imports only a library can't use ACSCore's types.",
        reverse: "re-export-added",
        ChangeExample(
            .configuration,
            before: "re-export: true",
            after: "re-export: false",
            caller: sender(importing: "ACSDemo")
        )
    )

    static let accessRaised = ChangeRule(
        "access-raised",
        .addition,
        "`access` is higher: more code can use the libraries.",
        reverse: "access-lowered",
        ChangeExample(
            .configuration,
            before: "access: internal",
            after: "access: public",
            caller: sender(importing: "ACSCore")
        )
    )

    static let reExportAdded = ChangeRule(
        "re-export-added",
        .addition,
        "The libraries re-export ACSCore.",
        reverse: "re-export-removed",
        ChangeExample(
            .configuration,
            before: "re-export: false",
            after: "re-export: true",
            caller: sender(importing: "ACSCore", "ACSDemo")
        )
    )

    /// A file that uses a type of the library, and one of ACSCore. It is compiled and shown, but never run.
    private static func sender(importing modules: String...) -> String {
        """
        \(modules.map { "import \($0)" }.joined(separator: "\n"))

        func send(with client: DemoClient) async throws {
            do {
                _ = try await client.send(Message(text: "Hello"))
            } catch let error as ACSError {
                print(error)
            }
        }
        """
    }
}
