// SPDX-License-Identifier: MIT

import ServiceDescription

/// Small libraries, each with an odd name of its service, which one program contains.
enum ServiceNames {
    /// The description of a library with one operation.
    static func description(_ service: String, _ index: Int) -> String {
        """
        service: \(quoted(service))
        module: ACSOdd\(index)
        docs: A service for tests.
        api-version: "2026-01-01"
        auth: accessKey

        clients:
          Odd\(index)Client:
            docs: Calls the service.
            operations:
              run:
                request: GET /odd\(index)
                docs: Runs.
                response: 204

        """
    }

    /// A library whose file has texts that leave no room for a call around them.
    static var lengthy: Result<Library, Refusal> {
        let long = String(repeating: "long", count: 19)
        let text = """
            service: Lengthy
            module: ACSLengthy
            docs: A service for tests.
            api-version: "2026-01-01"
            auth: managedIdentity
            entra-scope: https://example.com/\(long)/.default
            preflight: GET /\(long)

            clients:
              LengthyClient:
                docs: Calls the service.
                operations:
                  run:
                    request: GET /lengthy
                    docs: Runs.
                    response: 204

            """
        return library(text, "Lengthy")
    }

    /// The library, if `lint` accepts the name, else its complaints.
    static func library(_ service: String, _ index: Int) -> Result<Library, Refusal> {
        library(description(service, index), "Odd\(index)")
    }

    private static func library(_ text: String, _ name: String) -> Result<Library, Refusal> {
        let loaded = DescriptionLoader.load(texts: ["\(name).yaml": text])
        guard loaded.diagnostics.isEmpty, let library = loaded.libraries.first else {
            return .failure(Refusal(loaded))
        }
        return .success(library)
    }

    /// The statement that proves what the name is in errors.
    static func statement(_ index: Int) -> String {
        "await pathHas(\"odd\(index)\", 0, nil) { try await Odd\(index)Client"
            + "(connectionString: try ConnectionString(Self.connection), options: options).run() }"
    }
}
