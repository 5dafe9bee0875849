// SPDX-License-Identifier: MIT

import ACSSMS
import ArgumentParser
import Foundation

/// A whole client call on loopback, against the same request sent by hand with AsyncHTTPClient.
struct Call: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compares a whole call over loopback with the same request made by hand with AsyncHTTPClient."
    )

    func run() async throws {
        try await LoopbackServer.run { port in
            let key = try AccessKeyCredential(key: RequestByHand.key.base64EncodedString())
            let sms = SMSClient(endpoint: try Endpoint("http://127.0.0.1:\(port)"), credential: key)
            let byHand = RequestByHand(port: port)
            let comparison = try await Comparison(repetitions: 500) {
                let sent = try await sms.send("Your code is 4711", from: "+18005551234", to: ["+14255550123"])
                precondition(sent.failed.isEmpty)
            } peer: {
                let sent = try await byHand.send("Your code is 4711", from: "+18005551234", to: "+14255550123")
                precondition(sent.value.allSatisfy(\.successful))
            }
            guard comparison.show("a whole call", limit: 1.15) else { throw ExitCode.failure }
        }
    }
}
