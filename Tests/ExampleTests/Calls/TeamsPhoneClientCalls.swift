// Recorded by ExampleTests from identity.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSIdentity
import ACSTesting

extension ExampleCalls {
    enum TeamsPhoneClientCalls {
        static let all: [String: Call] = [
            "setAssignment.ofAUser": setAssignmentOfAUser,
            "getAssignment.ofAUser": getAssignmentOfAUser,
            "getAssignment.ofNoOne": getAssignmentOfNoOne,
            "deleteAssignment.ofAUser": deleteAssignmentOfAUser,
        ]

        static func setAssignmentOfAUser(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try IdentityClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.teamsPhone
            let assignment = try await client.setAssignment(
                tenant: "f03b9d18-6e2c-47a5-91d4-8c5a0e7b36f2",
                principal: "b81f6a30-4c9d-4e27-8d15-6f02c7e9a3b4",
                .init(principalType: .user, clientIDs: ["2d7c4e91-0a5b-4f38-b6c1-93e8d0f7a254"])
            )
            print(assignment.clientIDs ?? [])
            returned.append(assignment)
        }

        static func getAssignmentOfAUser(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try IdentityClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.teamsPhone
            let assignment = try await client.getAssignment(
                tenant: "f03b9d18-6e2c-47a5-91d4-8c5a0e7b36f2",
                principal: "b81f6a30-4c9d-4e27-8d15-6f02c7e9a3b4"
            )
            print(assignment.principalType, assignment.clientIDs ?? [])
            returned.append(assignment)
        }

        static func getAssignmentOfNoOne(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try IdentityClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.teamsPhone
            do {
                _ = try await client.getAssignment(
                    tenant: "f03b9d18-6e2c-47a5-91d4-8c5a0e7b36f2",
                    principal: "b81f6a30-4c9d-4e27-8d15-6f02c7e9a3b4"
                )
            } catch let error as ACSError where error.kind == .notFound {
                print("The resource is not assigned to this user.")
            }
        }

        static func deleteAssignmentOfAUser(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try IdentityClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.teamsPhone
            try await client.deleteAssignment(
                tenant: "f03b9d18-6e2c-47a5-91d4-8c5a0e7b36f2",
                principal: "b81f6a30-4c9d-4e27-8d15-6f02c7e9a3b4"
            )
        }
    }
}
