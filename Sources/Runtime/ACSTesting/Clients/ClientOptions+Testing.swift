// SPDX-License-Identifier: MIT

public import ACSCore

extension ClientOptions {
    /// The options of a client under test.
    ///
    /// They are the defaults, so that the client retries and gives up as it does in production; but no random part is
    /// taken off the waits, and no other test uses up the retries.
    ///
    /// - Parameters:
    ///   - transport: Answers the requests.
    ///   - clock: Measures waits and timeouts; by default each wait ends at once.
    public static func testing(
        _ transport: ScriptedTransport,
        clock: ManualClock = ManualClock(skippingWaits: true)
    ) -> ClientOptions {
        var options = ClientOptions(transport: transport, retry: .init(budget: .init(clock: clock)), clock: clock)
        options.retry.random = { 0 }
        return options
    }
}
