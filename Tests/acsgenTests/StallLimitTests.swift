// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import StallLimit

#if os(Linux)
    /// What the limit of all other tests takes for progress.
    @Suite(.stallLimit) struct `The processor time of a process` {
        @Test func `includes that of programs which it runs, and which these run`() async throws {
            // The outer shell waits, and uses nearly no time itself.
            let work = "i=0; while [ $i -lt 1000000 ]; do i=$((i+1)); done"
            let shell = Process()
            shell.executableURL = URL(filePath: "/bin/sh")
            shell.arguments = ["-c", "/bin/sh -c '\(work)'; true"]
            try shell.run()
            var most = Duration.zero
            while shell.isRunning {
                most = max(most, ProcessorTime.used(by: shell.processIdentifier))
                await Task.yield()
            }
            #expect(most > .milliseconds(100))
        }
    }
#endif
