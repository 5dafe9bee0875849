// SPDX-License-Identifier: MIT

/// What an operation gives when it succeeds.
public enum Outcome: Sendable, Hashable {
    case responses(Responses)
    case pages(Pages)
}
