// SPDX-License-Identifier: MIT

import ACSSMS
import ArgumentParser
import Foundation

/// The process's memory over many calls.
struct Memory: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes 100,000 calls and compares the memory before and after; /proc tells it, so on Linux only."
    )

    /// Memory that the allocator may keep.
    private static let allowance = 1 << 20

    func run() async throws {
        try await LoopbackServer.run { port in
            let key = try AccessKeyCredential(key: RequestByHand.key.base64EncodedString())
            let sms = SMSClient(endpoint: try Endpoint("http://127.0.0.1:\(port)"), credential: key)
            try await send(20_000, with: sms)
            let before = try residentBytes()
            try await send(100_000, with: sms)
            let growth = try residentBytes() - before
            let isWithin = growth <= Self.allowance
            let verdict = "\(isWithin ? "within" : "MISSED") \(Self.allowance / 1024) KiB"
            Figure.show("memory: \(growth / 1024) KiB more after 100,000 calls (\(verdict))")
            guard isWithin else { throw ExitCode.failure }
        }
    }

    /// Sends messages, sixteen at a time.
    private func send(_ count: Int, with sms: SMSClient) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    for _ in 0..<(count / 16) {
                        _ = try await sms.send("Your code is 4711", from: "+18005551234", to: ["+14255550123"])
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private func residentBytes() throws -> Int {
        let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        guard fields.count > 1, let pages = Int(fields[1]) else {
            throw ValidationError("/proc/self/statm is unreadable")
        }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}
