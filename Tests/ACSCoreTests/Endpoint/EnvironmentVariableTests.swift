// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

struct EnvironmentVariableTests {
    @Test("A variable that is not set, or blank, is an error that names it", arguments: [nil, "", " \n"])
    func missing(_ value: String?) throws {
        let error = try #require(
            #expect(throws: ACSError.self) {
                try EnvironmentVariable.read("ACS_TEST", from: value.map { ["ACS_TEST": $0] } ?? [:]) { $0 }
            }
        )
        #expect(error.kind == .invalidArgument)
        #expect(error.message == "The environment variable ACS_TEST \(value == nil ? "is not set" : "is empty").")
    }

    @Test("A value that can't be used is an error that names the variable and not the value")
    func wrong() throws {
        let error = try #require(
            #expect(throws: ACSError.self) {
                try EnvironmentVariable.read("ACS_TEST", from: ["ACS_TEST": "accesskey=hidden"]) {
                    try ConnectionString($0)
                }
            }
        )
        #expect(
            error.message.hasPrefix("The environment variable ACS_TEST can't be used. The connection string has no")
        )
        #expect(!"\(error)".contains("hidden"))
    }

    @Test("Endpoint and connection string are read from the process's environment")
    func process() throws {
        let name = "ACS_CORE_TESTS_\(UUID().uuidString.prefix(8))"
        setenv(name, "endpoint=https://contoso.example/;accesskey=a2V5\n", 1)
        setenv(name + "_ENDPOINT", "https://contoso.example/", 1)
        defer {
            unsetenv(name)
            unsetenv(name + "_ENDPOINT")
        }
        #expect(try ConnectionString.environment(name).endpoint == Endpoint("https://contoso.example"))
        #expect(try Endpoint.environment(name + "_ENDPOINT") == Endpoint("https://contoso.example"))
        #expect(throws: ACSError.self) { try Endpoint.environment(name + "_MISSING") }
    }
}
