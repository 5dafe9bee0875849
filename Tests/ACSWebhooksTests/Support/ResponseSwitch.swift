// SPDX-License-Identifier: MIT

import ACSTesting
import Synchronization

/// What a host responds, until a test changes it. At first, it can't be reached.
final class ResponseSwitch: Sendable {
    private let current = Mutex(ScriptedResponse.cannotConnect)

    var response: ScriptedResponse {
        get { current.withLock { $0 } }
        set { current.withLock { $0 = newValue } }
    }
}
