// SPDX-License-Identifier: MIT

public import ACSCore

extension PhoneNumberReservation: PartialResult {
    /// The numbers that are reserved.
    public var succeeded: [AvailablePhoneNumber] { numbers.filter { $0.error == nil } }

    /// The numbers that could not be reserved.
    public var failed: [AvailablePhoneNumber] { numbers.filter { $0.error != nil } }

    /// The reason why a number could not be reserved. If the service names no target, it is the number's id.
    public static func serviceError(of failure: AvailablePhoneNumber) -> ServiceError {
        var error = failure.error ?? ServiceError()
        error.target = error.target ?? failure.id
        return error
    }

    /// Sorted by id, so that the order is the same each time.
    private var numbers: [AvailablePhoneNumber] {
        (phoneNumbers ?? [:]).sorted { $0.key < $1.key }.compactMap(\.value)
    }
}
