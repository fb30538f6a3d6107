/** Ordinary sentences, ours: figures, dates, scores and prices as every page has them, and no reference. */
export const PROSE: readonly string[] = [
  'Sáng nay mưa lớn kéo dài khiến nhiều tuyến đường ở nội thành ngập sâu, xe cộ phải đi vòng qua các phố nhỏ để tới chợ.',
  'Chị Hoa, 34 tuổi, bán hàng ở chợ đã 12 năm, nói rằng chưa năm nào nước lên nhanh như vậy, chỉ trong nửa giờ đã tới bậc cửa.',
  'Theo đài khí tượng, đợt mưa này còn kéo dài hai ngày nữa rồi giảm dần, người dân vùng trũng nên kê cao đồ đạc trong nhà.',
  'Đội bóng của tỉnh thắng 2-1 trên sân khách, bàn quyết định đến ở phút 88 sau một pha phạt góc bên cánh trái.',
];

/** More of the same for whole pages: dates, money, shares, hours, ages. */
export const NEWS_PROSE: readonly string[] = [
  ...PROSE,
  'Phiên chợ hoa mở từ 18/1 đến 28/1, mỗi ngày đón khoảng 4.500 lượt khách, gấp rưỡi mùa trước.',
  'Giá cà phê sáng 12/6/2024 ở mức 118.000 đồng một ký, tăng 2,5% so với tuần trước và gần gấp đôi cùng kỳ.',
  'Cầu dài 1.240 m, rộng 22 m với bốn làn xe, khởi công tháng 3/2023 và thông xe sớm 40 ngày.',
  'Bà con góp được hơn 300 triệu đồng, 1.200 ngày công và gần hai ha đất để mở con đường liên thôn.',
  'Trận chung kết diễn ra lúc 19h30 ngày 7/9, vé vào sân từ 150.000 đồng, trẻ dưới 10 tuổi không mất tiền.',
  'Lớp học có 28 em, nhà xa nhất cách trường 6 km, mùa nước nổi phải đi thuyền mất gần một tiếng.',
  'Bác sĩ khuyên người trên 60 tuổi uống đủ nước, đi bộ 30 phút mỗi ngày và ngủ trước 22 giờ.',
  'Sản lượng điện gió quý 2/2024 tăng 8%, trong khi thủy điện giảm vì hồ chứa xuống thấp.',
  'Năm học 2025-2026, huyện tuyển thêm giáo viên tiếng Anh và tin học cho các điểm trường vùng cao.',
  'Ông kể chuyện làng bằng giọng chậm rãi, mấy đứa trẻ ngồi nghe quên cả giờ cơm chiều.',
  'Con tàu rời bến lúc 5 giờ, chở theo hơn 400 hành khách và gần 30 tấn hàng ra đảo.',
  'Nhóm bạn trẻ trồng được 2.000 gốc bần ven sông, tỉ lệ sống tới 9/10.',
];
