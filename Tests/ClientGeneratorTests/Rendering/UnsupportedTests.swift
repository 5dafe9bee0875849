// SPDX-License-Identifier: MIT

import Testing

@testable import ClientGenerator

@Suite("A description without a Swift form")
struct UnsupportedTests {
    private static func problem(operations: String = "", models: String = "", service: String = "Odd") throws -> String
    {
        let text = """
            service: \(service)
            module: ACSOdd
            docs: A service for tests.
            auth: accessKey

            clients:
              OddClient:
                docs: Does odd things.
                operations:
                  plain:
                    request: POST /plain
                    docs: Nothing odd.
                    response: 204
            \(operations)
            \(models)
            """
        let library = try GoldenCase.library(from: text, named: "odd")
        do {
            _ = try ClientRenderer().render(library)
            return "rendered"
        } catch {
            return "\(error)"
        }
    }

    @Test("is refused where one success type of several is a stream")
    func streamAmongCases() throws {
        let problem = try Self.problem(
            operations: """
                      ask:
                        request: GET /ask
                        docs: Asks.
                        response:
                          200: stream
                          202: string
                """
        )
        #expect(problem == "odd.yaml:14:7: error: a 'stream' can't be one of several success types")
    }

    @Test("is refused where two files would have one name")
    func fileNames() throws {
        let problem = try Self.problem(
            models: """
                models:
                  OddService:
                    docs: Stands where the service's own file would.
                    fields:
                      name: string
                """
        )
        #expect(problem.hasPrefix("odd.yaml:"))
        #expect(problem.hasSuffix("two files would be named 'oddservice.swift': rename a type with 'as'"))
    }
}
