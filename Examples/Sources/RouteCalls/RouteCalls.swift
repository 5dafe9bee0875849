// SPDX-License-Identifier: MIT

import ACSSIPRouting
import Foundation

/// Routes all calls to a session border controller: `swift run RouteCalls sbc.contoso.com 5061`.
///
/// A program for a terminal: it prints the routes that the service has now.
@main
struct RouteCalls {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let port = Int32(arguments[2]) else {
            FileHandle.standardError.write(Data("usage: RouteCalls DOMAIN PORT\n".utf8))
            exit(64)
        }
        let domain = arguments[1]
        let sip = SIPRoutingClient(connectionString: try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING"))
        // Removes the other trunks, and changes the routes in the same request.
        let configuration = try await sip.setTrunks(
            [domain: .init(sipSignalingPort: port)],
            routes: [.init(name: "All", numberPattern: #"\+[1-9]\d+"#, trunks: [domain])]
        )
        for route in configuration.routes ?? [] {
            print("\(route.name): \(route.numberPattern) to \(route.trunks ?? [])")
        }
    }
}
